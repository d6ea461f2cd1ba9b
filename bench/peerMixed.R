# Milliseconds of lme4's glmer (Laplace) and lmer on a CSV of people: outcome y, unit, every other column a condition.
# One run each, and without glmer's check of its own derivatives, which would double its time.
suppressMessages(library(lme4))
d <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE)
d$unit <- factor(d$unit)
numbers <- sapply(d, is.numeric) & names(d) != "y"
d[numbers] <- scale(d[numbers])
formula <- reformulate(c(setdiff(names(d), c("y", "unit")), "(1 | unit)"), "y")
timed <- function(f) {
  gc()
  ms <- 1000 * system.time(m <- suppressWarnings(f()))[["elapsed"]]
  sprintf('{"milliseconds": %.0f, "variance": %.10g, "logLik": %.10g}', ms, VarCorr(m)$unit[1], as.numeric(logLik(m)))
}
control <- glmerControl(optimizer = "bobyqa", calc.derivs = FALSE, optCtrl = list(maxfun = 1e5))
laplace <- timed(function() glmer(formula, d, binomial, control = control))
linear <- timed(function() lmer(formula, d))
cat(sprintf('{"program": "lme4 %s", "persons": %d, "laplace": %s, "linear": %s}\n', packageVersion("lme4"), nrow(d), laplace, linear))
