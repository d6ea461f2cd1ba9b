# Distribution functions over wide grids, from R's own: Rscript distributions.R > json/distributions.json
grid <- function(name, f, ...) {
  d <- expand.grid(...)
  list(name = name, given = unname(as.matrix(d)), value = do.call(f, unname(as.list(d))))
}
p <- c(1e-12, 1e-4, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999)
x <- c(-8, -3, -1, -0.1, 0, 1e-6, 0.5, 1.96, 3.09, 6, 12, 30)
sets <- list(
  grid("normalUpper", function(x) pnorm(x, lower.tail = FALSE), x),
  grid("normalUpperLog", function(x) pnorm(x, lower.tail = FALSE, log.p = TRUE), c(x, 5, 40, 200)),
  grid("normalQuantile", qnorm, p),
  grid("chiSquaredUpper", function(x, d) pchisq(x, d, lower.tail = FALSE), c(0.01, 1, 5, 40, 300), c(1, 2, 8, 97, 1000)),
  grid("chiSquaredQuantile", qchisq, p, c(1, 2, 8, 97, 1000)),
  grid("gammaProbability", pgamma, c(0.01, 0.5, 3, 20, 150), c(0.5, 1, 3.7, 25, 1e4)),
  grid("gammaQuantile", qgamma, p, c(0.5, 1, 3.7, 25, 1e4)),
  grid("betaProbability", pbeta, c(0.001, 0.2, 0.5, 0.9), c(0.5, 1, 12, 900), c(0.5, 2, 40, 5000)),
  grid("betaQuantile", qbeta, p, c(0.5, 1, 12, 900), c(0.5, 2, 40, 5000)),
  grid("binomialDensity", dbinom, c(0, 1, 7, 19), c(19, 400), c(0.01, 0.43, 0.9)),
  grid("binomialProbability", pbinom, c(0, 1, 7, 19), c(19, 400), c(0.01, 0.43, 0.9)),
  grid("binomialQuantile", qbinom, p, c(1, 19, 400, 20000), c(0.01, 0.43, 0.9)),
  grid("poissonDensity", dpois, c(0, 1, 7, 300), c(0.1, 5.5, 280)),
  grid("poissonProbability", ppois, c(0, 1, 7, 300), c(0.1, 5.5, 280)),
  grid("poissonQuantile", qpois, p, c(0.1, 5.5, 280, 1e5))
)
number <- function(v) paste0("[", paste(ifelse(is.finite(v), formatC(v, digits = 17, format = "g"), '"Infinity"'), collapse = ","), "]")
one <- function(s) sprintf('  {"name": "%s", "given": [%s], "value": %s}', s$name,
  paste(apply(s$given, 1, number), collapse = ","), number(s$value))
cat(sprintf('{\n"r": "%s",\n"sets": [\n%s\n]}\n', R.version.string, paste(vapply(sets, one, ""), collapse = ",\n")))
