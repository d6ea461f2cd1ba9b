# The normal-normal model of estimates with known standard errors, on three data sets: eight schools (Rubin 1981, as in
# Gelman et al. 2013, table 5.2), and the units' differences of a linear model (hsb82) and a logistic one (contraception).
#   reml: tau by restricted likelihood (optimize), its Q-profile interval (Viechtbauer 2007), mean, BLUPs and their
#     standard deviations, tau held fixed. (nlme::lme with the residual variance held at 1 is no peer: 3.1-162 agrees for
#     ML, but its REML is not at the top of the restricted likelihood.)
#   posterior: tau integrated out over a flat prior (integrate): means and standard deviations of the effects, expected
#     ranks (1 = highest).
# Run: Rscript test/oracle/shrinkage.R > test/oracle/json/shrinkage.json
restricted <- function(t2, y, v) {
  w <- 1 / (t2 + v); m <- sum(w * y) / sum(w)
  0.5 * sum(log(w)) - 0.5 * log(sum(w)) - 0.5 * sum(w * (y - m)^2)
}
reml <- function(y, v) {
  top <- optimize(restricted, c(0, diff(range(y))^2), y = y, v = v, maximum = TRUE, tol = 1e-16)$maximum
  score <- function(t2) { w <- 1 / (t2 + v); m <- sum(w * y) / sum(w)
    sum(w^2 * (y - m)^2) - sum(w) + sum(w^2) / sum(w) }
  t2 <- if (score(0) <= 0 && restricted(0, y, v) >= restricted(top, y, v)) 0 else
    uniroot(score, top * c(0.9, 1.1), tol = 1e-18)$root
  w <- 1 / (t2 + v); m <- sum(w * y) / sum(w); kept <- t2 / (t2 + v)
  q <- function(t2) { w <- 1 / (t2 + v); sum(w * (y - sum(w * y) / sum(w))^2) }
  end <- function(p) { x <- qchisq(p, length(y) - 1)
    if (q(0) <= x) 0 else sqrt(uniroot(function(t2) q(t2) - x, c(0, 1e4 * diff(range(y))^2), tol = 1e-18)$root) }
  list(tau = sqrt(t2), interval = c(end(0.975), end(0.025)), mean = m,
       effects = m + kept * (y - m), sds = sqrt(kept * v + (1 - kept)^2 / sum(w)), reliabilities = kept)
}
# The same likelihood from the general formula, with dense matrices: -1/2 log|V| - 1/2 log|X'V^-1 X| - 1/2 y'Py.
dense <- function(t2, y, v) {
  X <- matrix(1, length(y)); W <- solve(diag(t2 + v)); XWX <- t(X) %*% W %*% X
  P <- W - W %*% X %*% solve(XWX) %*% t(X) %*% W
  -0.5 * as.numeric(determinant(diag(t2 + v))$modulus) - 0.5 * log(XWX[1]) - 0.5 * (t(y) %*% P %*% y)[1]
}
posterior <- function(y, v, tau) {
  top <- max(sapply(seq(0, 4, length.out = 400) * (tau + median(sqrt(v)) / 4), function(t) restricted(t^2, y, v)))
  density <- function(tau) sapply(tau, function(t) exp(restricted(t^2, y, v) - top))
  # In pieces, so that integrate() does not step over a narrow peak.
  cuts <- c(0, seq(0.05, 4, by = 0.05) * (tau + median(sqrt(v)) / 4), Inf)
  over <- function(f) sum(sapply(seq_len(length(cuts) - 1), function(i)
    integrate(function(t) density(t) * sapply(t, f), cuts[i], cuts[i + 1], rel.tol = 1e-10, abs.tol = 0,
              stop.on.error = FALSE)$value))
  total <- over(function(t) 1)
  given <- function(t) { w <- 1 / (t^2 + v); m <- sum(w * y) / sum(w); pulled <- v / (t^2 + v)
    list(pulled = pulled, centre = y + pulled * (m - y), var = (1 - pulled) * v, mvar = 1 / sum(w)) }
  means <- sapply(seq_along(y), function(k) over(function(t) given(t)$centre[k]) / total)
  sds <- sapply(seq_along(y), function(k) sqrt(over(function(t) { g <- given(t)
    (g$centre[k] - means[k])^2 + g$var[k] + g$pulled[k]^2 * g$mvar }) / total))
  ranks <- if (length(y) > 60) NULL else sapply(seq_along(y), function(j) 1 + over(function(t) { g <- given(t)
    sum(pnorm((g$centre[-j] - g$centre[j]) /
      sqrt(g$var[-j] + g$var[j] + (g$pulled[-j] - g$pulled[j])^2 * g$mvar))) }) / total)
  list(means = means, sds = sds, expected_rank = ranks)
}

units <- function(fit, unit, variance) {
  n <- as.numeric(table(unit))
  list(y = as.numeric(tapply(residuals(fit, "response"), unit, mean)), se = sqrt(as.numeric(tapply(variance, unit, sum))) / n)
}
hsb <- read.csv("test/oracle/data/hsb82.csv")
linear <- lm(mAch ~ ses + minrty + sx, hsb)
con <- read.csv("test/oracle/data/contraception.csv", stringsAsFactors = FALSE)
con$y <- as.numeric(con$use == "Y")
logit <- glm(y ~ age + I(age^2) + livch + urban, binomial, con, epsilon = 1e-14)
sets <- list(
  schools8 = list(y = c(28, 8, -3, 7, -1, 1, 18, 12), se = c(15, 10, 16, 11, 9, 11, 10, 18)),
  hsb82 = units(linear, hsb$school, rep(summary(linear)$sigma^2, nrow(hsb))),
  contraception = units(logit, con$district, fitted(logit) * (1 - fitted(logit)))
)

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
write <- function(x) {
  if (is.list(x)) paste0("{", paste0('"', names(x), '": ', sapply(x, write), collapse = ",\n"), "}")
  else if (length(x) == 1) number(x)
  else paste0("[", paste(number(x), collapse = ", "), "]")
}
result <- lapply(sets, function(s) {
  fit <- reml(s$y, s$se^2)
  stopifnot(all.equal(restricted(fit$tau^2, s$y, s$se^2), dense(fit$tau^2, s$y, s$se^2), tolerance = 1e-12))
  p <- posterior(s$y, s$se^2, fit$tau)
  list(estimates = s$y, ses = s$se, reml = fit, posterior = Filter(Negate(is.null), p))
})
cat(write(result), "\n")
