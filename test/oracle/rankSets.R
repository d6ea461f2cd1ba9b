# Confidence sets of the ranks of the first 40 schools of hsb82, their differences as in shrinkage.R (independent errors).
# Marginal: the critical value of every step is exact. Given the unit's own error z, its comparisons are independent, so
# P(max <= c) is one integral over z; open pairs count in both directions, decided ones in the other direction only.
# Simultaneous: 200,000 draws of all pairs. The margins say how close the nearest studentised difference comes to a
# critical value: within the error of another simulation a rank may differ by one.
# Also the critical values of equal errors: Dunnett's and Tukey's.
# Run: Rscript test/oracle/rankSets.R > test/oracle/json/rank_sets.json
hsb <- read.csv("test/oracle/data/hsb82.csv")
fit <- lm(mAch ~ ses + minrty + sx, hsb)
y <- as.numeric(tapply(residuals(fit), hsb$school, mean))[1:40]
s <- (summary(fit)$sigma / sqrt(as.numeric(table(hsb$school))))[1:40]
n <- length(y)
sigma <- outer(s, s, function(a, b) sqrt(a^2 + b^2))
t <- outer(y, y, "-") / sigma

below <- function(c, j, decided) {
  others <- setdiff(seq_len(n), j)
  integrate(function(zs) sapply(zs, function(z) {
    upper <- pnorm((s[j] * z + c * sigma[j, others]) / s[others])
    lower <- pnorm((s[j] * z - c * sigma[j, others]) / s[others])
    d <- decided[others]
    # own - other <= c*sigma keeps the other above `lower`; >= -c*sigma keeps it below `upper`.
    p <- ifelse(d == 0, upper - lower, ifelse(d > 0, upper, 1 - lower))
    dnorm(z) * prod(p)
  }), -9, 9, rel.tol = 1e-10, subdivisions = 400)$value
}
marginal <- sapply(seq_len(n), function(j) {
  decided <- numeric(n); first <- NA; margin <- Inf
  repeat {
    c <- uniroot(function(c) below(c, j, decided) - 0.95, c(0.5, 6), tol = 1e-10)$root
    if (is.na(first)) first <- c
    margin <- min(margin, abs(abs(t[j, -j]) - c))
    new <- decided == 0 & abs(t[j, ]) > c
    if (!any(new)) break
    decided[new] <- sign(t[j, new])
  }
  c(1 + sum(decided < 0), n - sum(decided > 0), first, c, margin)
})

set.seed(1)
draws <- 200000
pairs <- which(upper.tri(t), arr.ind = TRUE)
z <- matrix(rnorm(n * draws), draws) * rep(s, each = draws)
decided <- numeric(nrow(pairs)); first <- NA; margin <- rep(Inf, n)
tt <- t[pairs]
repeat {
  worst <- numeric(draws)
  for (p in seq_len(nrow(pairs))) {
    d <- (z[, pairs[p, 1]] - z[, pairs[p, 2]]) / sigma[pairs[p, 1], pairs[p, 2]]
    worst <- pmax(worst, if (decided[p] == 0) abs(d) else -decided[p] * d)
  }
  c <- as.numeric(quantile(worst, 0.95))
  if (is.na(first)) first <- c
  for (j in seq_len(n)) margin[j] <- min(margin[j], abs(abs(t[j, -j]) - c))
  new <- decided == 0 & abs(tt) > c
  if (!any(new)) break
  decided[new] <- sign(tt[new])
}
above <- sapply(seq_len(n), function(j) sum(decided[pairs[, 1] == j] < 0) + sum(decided[pairs[, 2] == j] > 0))
under <- sapply(seq_len(n), function(j) sum(decided[pairs[, 1] == j] > 0) + sum(decided[pairs[, 2] == j] < 0))

dunnett <- function(k) uniroot(function(c) integrate(function(z) dnorm(z) *
  (pnorm(sqrt(2) * c + z) - pnorm(-sqrt(2) * c + z))^k, -9, 9, rel.tol = 1e-10)$value - 0.95, c(1, 6), tol = 1e-10)$root
row <- function(name, x) sprintf('"%s": [%s]', name, paste(sprintf("%.17g", x), collapse = ", "))
cat("{", paste(c(row("estimates", y), row("ses", s),
  row("first", marginal[1, ]), row("last", marginal[2, ]),
  row("critical_first_step", marginal[3, ]), row("critical_last_step", marginal[4, ]),
  row("margin", marginal[5, ]),
  row("simultaneous_first", 1 + above), row("simultaneous_last", n - under),
  row("simultaneous_critical", c(first, c)), row("simultaneous_margin", margin),
  row("dunnett_5_10_50", sapply(c(4, 9, 49), dunnett)), row("tukey_5_10_50", qtukey(0.95, c(5, 10, 50), Inf) / sqrt(2))),
  collapse = ",\n"), "}\n", sep = "")
