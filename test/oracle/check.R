# How well chances fit (AUC, Brier, Hosmer & Lemeshow by tenths) and generalised variance inflation, from their formulas.
# Run: Rscript test/oracle/check.R > test/oracle/json/check.json
# R's type 7 quantiles as breaks; a person belongs to the first tenth whose break is not below. Where breaks are distinct,
# this is ResourceSelection::hoslem.test.
tenths <- function(y, p, alike) {
  group <- findInterval(alike, quantile(alike, (1:9) / 10), left.open = TRUE)
  n <- tapply(y, group, length)
  observed <- tapply(y, group, sum)
  predicted <- tapply(p, group, sum)
  statistic <- sum((observed - predicted)^2 / (predicted * (1 - predicted / n)))
  degrees <- length(n) - 2
  list(n = as.vector(n), observed = as.vector(observed / n), predicted = as.vector(predicted / n),
       statistic = statistic, degrees = degrees, p = pchisq(statistic, degrees, lower.tail = FALSE))
}

auc <- function(y, p) {
  yes <- sum(y)
  no <- length(y) - yes
  (sum(rank(p)[y == 1]) - yes * (yes + 1) / 2) / (yes * no)
}

# Fox & Monette 1992 as in car::vif: determinants of blocks of the correlations of the estimates, without the intercept.
inflation <- function(fit) {
  assign <- attr(model.matrix(fit), "assign")[-1]
  r <- cov2cor(vcov(fit)[-1, -1])
  terms <- attr(terms(fit), "term.labels")
  sapply(setNames(seq_along(terms), terms), function(k) {
    own <- assign == k
    (det(r[own, own, drop = FALSE]) * det(r[!own, !own, drop = FALSE]) / det(r))^(1 / sum(own))
  })
}

# All subsets, as in multiverse.json: bit 0 of the mask is the first condition. Alike people tie. In multiverse.json
# subset 7 of contraception and 13 of medpar have rows of alike people whose fitted values differ in the last digit.
subsets <- function(outcome, conditions, data) {
  number(sapply(0:15, function(mask) {
    chosen <- conditions[bitwAnd(mask, 2^(0:3)) > 0]
    fit <- glm(reformulate(c("1", chosen), outcome), binomial, data, epsilon = 1e-14, maxit = 100)
    auc(fit$y, round(fitted(fit), 12))
  }))
}

number <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
object <- function(x) paste0("{", paste(sprintf('"%s": %s', names(x), x), collapse = ", "), "}")
logit <- function(formula, data) {
  fit <- glm(formula, binomial, data, epsilon = 1e-15, maxit = 100)
  fit <- glm(formula, binomial, data, start = coef(fit), epsilon = 1e-15, maxit = 100)
  y <- fit$y
  p <- fitted(fit)
  alike <- round(p, 12) # predictions of alike people differ by rounding only
  t <- tenths(y, p, alike)
  object(c(
    auc = sprintf("%.17g", auc(y, alike)), brier = sprintf("%.17g", mean((y - p)^2)),
    statistic = sprintf("%.17g", t$statistic), degrees = t$degrees, p = sprintf("%.17g", t$p),
    n = number(t$n), observed = number(t$observed), predicted = number(t$predicted),
    inflation = if (length(labels(terms(fit))) < 2) "{}" else object(sprintf("%.17g", inflation(fit)) |> setNames(labels(terms(fit))))
  ))
}
linear <- function(formula, data) {
  fit <- lm(formula, data)
  object(c(inflation = object(setNames(sprintf("%.17g", inflation(fit)), labels(terms(fit))))))
}

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
women <- read.csv(file.path(here, "data/contraception.csv"), stringsAsFactors = TRUE)
women$age2 <- women$age^2
pupils <- read.csv(file.path(here, "data/hsb82.csv"), stringsAsFactors = TRUE)
cells <- read.csv(file.path(here, "data/ucbadmissions.csv"), stringsAsFactors = TRUE)
applicants <- cells[rep(seq_len(nrow(cells)), cells$Freq), ]
applicants$admitted <- applicants$Admit == "Admitted"
stays <- read.csv(file.path(here, "../../../shared/oracles/data/medpar.csv"))
stays$type <- factor(stays$type)

cat(
  "{\n",
  paste0(
    '  "', c(
      "contraception: age + age2 + livch + urban", "contraception: age", "contraception: livch + urban",
      "ucbadmissions: Gender + Dept", "hsb82: ses + minrty + sx + meanses + sector",
      "auc of subsets: contraception", "auc of subsets: medpar"
    ), '": ', c(
      logit(use ~ age + age2 + livch + urban, women), logit(use ~ age, women), logit(use ~ livch + urban, women),
      logit(admitted ~ Gender + Dept, applicants), linear(mAch ~ ses + minrty + sx + meanses + sector, pupils),
      subsets("use", c("age", "age2", "livch", "urban"), women), subsets("died", c("white", "hmo", "age80", "type"), stays)
    ), collapse = ",\n"
  ),
  "\n}\n",
  sep = ""
)
