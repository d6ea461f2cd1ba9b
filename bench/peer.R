# Median milliseconds of glm() and lm() on a CSV of people: outcome y, every other column a condition.
d <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE)
milliseconds <- function(f) 1000 * median(replicate(3, system.time(f())[["elapsed"]]))
glm_ms <- milliseconds(function() glm(y ~ ., binomial, d))
lm_ms <- milliseconds(function() lm(y ~ ., d))
cat(sprintf(
  '{"program": "R %s.%s", "persons": %d, "glmMilliseconds": %.0f, "lmMilliseconds": %.0f}\n',
  R.version$major, R.version$minor, nrow(d), glm_ms, lm_ms
))
