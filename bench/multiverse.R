# Milliseconds of glm() and lm() with every unit's mean residual and rank, mean over a random sample of subsets of the
# conditions, and the log-likelihoods of the sample. Argument: a CSV of y, unit, conditions.
d <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE)
conditions <- setdiff(names(d), c("y", "unit"))
set.seed(1)
subsets <- replicate(24, conditions[runif(length(conditions)) < 0.5], simplify = FALSE)
one <- function(s, fit) {
  model <- NULL
  seconds <- system.time({
    model <- fit(reformulate(if (length(s)) s else "1", "y"))
    rank(-tapply(d$y - fitted(model), d$unit, mean))
  })[["elapsed"]]
  c(1000 * seconds, as.numeric(logLik(model)))
}
runs <- function(fit) vapply(subsets, one, numeric(2), fit = fit)
logit <- runs(function(f) glm(f, binomial, d))
linear <- runs(function(f) lm(f, d))
masks <- vapply(subsets, function(s) sum(2^(match(s, conditions) - 1)), 0)
list <- function(x, format) paste0("[", paste(sprintf(format, x), collapse = ", "), "]")
cat(sprintf(
  '{"program": "R %s.%s", "persons": %d, "sampled": %d, "glmMilliseconds": %.1f, "lmMilliseconds": %.1f, "masks": %s, "logLik": %s}\n',
  R.version$major, R.version$minor, nrow(d), length(subsets), mean(logit[1, ]), mean(linear[1, ]),
  list(masks, "%.0f"), list(logit[2, ], "%.15g")
))
