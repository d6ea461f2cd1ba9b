# Correlations with their intervals and p-values: Rscript association.R > json/association.json
# Pearson and Spearman are cor.test's; the interval of rho is Bonett & Wright's (2000) formula, which cor.test lacks;
# the correction for noise is covariance over the true standard deviations, variance minus mean squared standard error.
set.seed(1950)
noise <- function(n) round(exp(rnorm(n, -0.5, 0.5)), 3)
truth <- rnorm(91)
seX <- noise(91); seY <- noise(91)
made <- list(x = round(truth + seX * rnorm(91), 3), y = round(0.6 * truth + 0.8 * rnorm(91) + seY * rnorm(91), 3))
sets <- list(
  list("attitude, no ties to speak of", attitude$rating, attitude$complaints, rep(4, 30), rep(5, 30)),
  list("mtcars, many ties", mtcars$mpg, mtcars$cyl, rep(1.5, 32), rep(0, 32)),
  list("swiss, negative", swiss$Fertility, swiss$Education, rep(3, 47), seq(1, 4, length.out = 47)),
  list("anscombe 4, one point decides", anscombe$x4, anscombe$y4, rep(0.5, 11), rep(0.5, 11)),
  list("91 made, noise in both", made$x, made$y, seX, seY),
  list("four units", c(1, 2, 3, 4), c(2, 1, 4, 3), rep(0.1, 4), rep(0.2, 4)),
  list("three units", c(1, 2, 3), c(2, 1, 4), rep(0.1, 3), rep(0.2, 3)),
  list("very small p", 1:60, 1:60 + sin(1:60), rep(1, 60), rep(1, 60)),
  list("level far from zero", 1e6 + attitude$rating, attitude$learning, rep(2, 30), rep(2, 30))
)
num <- function(v) paste0("[", paste(ifelse(is.na(v), "null", sprintf("%.17g", v)), collapse = ","), "]")
one <- function(s) {
  x <- s[[2]]; y <- s[[3]]; n <- length(x)
  p <- cor.test(x, y)
  r <- suppressWarnings(cor.test(x, y, method = "spearman", exact = FALSE))
  rho <- unname(r$estimate)
  int <- if (n > 3) tanh(atanh(rho) + c(-1, 1) * qnorm(0.975) * sqrt((1 + rho^2 / 2) / (n - 3))) else c(NA, NA)
  ci <- if (is.null(p$conf.int)) c(NA, NA) else p$conf.int
  vx <- var(x) - mean(s[[4]]^2); vy <- var(y) - mean(s[[5]]^2)
  sprintf('  {"name": "%s", "x": %s, "y": %s, "xSe": %s, "ySe": %s,\n   "pearson": %s, "spearman": %s, "corrected": %s, "reliability": %s}',
    s[[1]], num(x), num(y), num(s[[4]]), num(s[[5]]), num(c(p$estimate, ci, p$p.value)), num(c(rho, int, r$p.value)),
    num(cov(x, y) / sqrt(vx * vy)), num(c(vx / var(x), vy / var(y))))
}
cat(sprintf('{\n"_meta": "%s, cor.test",\n"sets": [\n%s\n]}\n', R.version.string, paste(vapply(sets, one, ""), collapse = ",\n")))
