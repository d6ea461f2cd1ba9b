# Milliseconds of R's survival on the same spells and all conditions. Argument: a CSV of time, event and conditions.
if (!requireNamespace("survival", quietly = TRUE)) {
  cat('"skipped: needs R with survival (Debian r-cran-survival)"')
  quit()
}
suppressPackageStartupMessages(library(survival))
d <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE)
timed <- function(work) 1000 * system.time(invisible(work))[["elapsed"]]
cat(sprintf(
  '{"program": "survival %s", "spells": %d, "cox": %.0f, "weibull": %.0f, "lognormal": %.0f}',
  packageVersion("survival"), nrow(d),
  timed(coxph(Surv(time, event) ~ ., d)),
  timed(survreg(Surv(time, event) ~ ., d, dist = "weibull")),
  timed(survreg(Surv(time, event) ~ ., d, dist = "lognormal"))
))
