# Every unit over all models of its conditions, from R's own glm and lm: differences, ranks, what taking a condition out
# changes, and the way from raw to adjusted as the mean over all orders of the conditions, order by order.
# Run from the repository: Rscript test/oracle/multiverse.R > test/oracle/json/multiverse_units.json
contraception <- read.csv("test/oracle/data/contraception.csv")
contraception$y <- as.integer(contraception$use == "Y")
contraception$age2 <- contraception$age^2
contraception$livch <- factor(contraception$livch, levels = c("0", "1", "2", "3+"))
contraception$urban <- factor(contraception$urban, levels = c("N", "Y"))
hsb82 <- read.csv("test/oracle/data/hsb82.csv")

orders <- function(x) {
  if (length(x) < 2) return(list(x))
  do.call(c, lapply(seq_along(x), function(i) lapply(orders(x[-i]), function(rest) c(x[i], rest))))
}
key <- function(vars) paste(c("1", sort(vars)), collapse = "+")
quartiles <- function(x) apply(x, 1, quantile, c(0.25, 0.5, 0.75), type = 7, names = FALSE)
array <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
rows <- function(x) paste0("[", paste(apply(x, 1, array), collapse = ",\n    "), "]")
record <- function(...) {
  fields <- c(...)
  paste0("{\n", paste0('  "', names(fields), '": ', fields, collapse = ",\n"), "\n}")
}

multiverse <- function(data, outcome, unit, vars, fit, share, chance) {
  subsets <- lapply(0:(2^length(vars) - 1), function(mask) vars[bitwAnd(mask, 2^(seq_along(vars) - 1)) > 0])
  models <- lapply(subsets, function(s) fit(reformulate(if (length(s)) s else "1", outcome), data))
  names(models) <- vapply(subsets, key, "")
  units <- sort(unique(data[[unit]]))
  n <- as.vector(table(data[[unit]]))
  difference <- sapply(models, function(m) {
    as.vector(tapply(data[[outcome]] - fitted(m), data[[unit]], mean))
  })
  rank <- apply(difference, 2, function(d) rank(-round(d, 9)))
  se2 <- sapply(models, chance, data = data, unit = unit, n = n)
  observed <- as.vector(tapply(data[[outcome]], data[[unit]], mean))
  explained <- apply(difference, 2, function(d) 1 - var(d) / var(observed))
  top <- ceiling(length(units) / 5)
  topFifth <- rowMeans(apply(difference, 2, function(d) order(order(-round(d, 9))) <= top))
  matters <- function(x) sapply(vars, function(v) {
    with <- Filter(function(s) v %in% s, subsets)
    rowMeans(sapply(with, function(s) x[, key(setdiff(s, v))] - x[, key(s)]))
  })
  shapley <- function(value) {
    shares <- sapply(orders(vars), function(o) {
      gains <- sapply(seq_along(o), function(i) value(o[seq_len(i)]) - value(o[seq_len(i - 1)]))
      gains <- matrix(gains, ncol = length(o))
      as.vector(gains[, match(vars, o)])
    })
    matrix(rowMeans(matrix(shares, ncol = length(orders(vars)))), ncol = length(vars))
  }
  record(
    conditions = paste0('["', paste(vars, collapse = '", "'), '"]'),
    units = paste0('["', paste(units, collapse = '", "'), '"]'),
    n = array(n),
    differences = if (length(units) < 100) rows(t(difference)) else "null",
    squaredErrors = array(rowMeans(se2)),
    differenceQuartiles = rows(t(quartiles(difference))),
    rankQuartiles = rows(t(quartiles(rank))),
    topFifth = array(topFifth),
    sdModels = array(apply(difference, 1, function(d) sqrt(mean((d - mean(d))^2)))),
    mattersRank = rows(matters(rank)),
    mattersDifference = rows(matters(difference)),
    raw = array(difference[, key(character())]),
    steps = rows(shapley(function(s) difference[, key(s)])),
    adjusted = array(difference[, key(vars)]),
    fitShare = array(shapley(function(s) share(models[[key(s)]]))),
    explainedShare = array(shapley(function(s) explained[[key(s)]]))
  )
}

cat("{\n", '"contraception": ', multiverse(
  contraception, "y", "district", c("age", "age2", "livch", "urban"),
  function(formula, data) glm(formula, binomial, data, epsilon = 1e-14, maxit = 100),
  function(m) 1 - m$deviance / m$null.deviance,
  function(m, data, unit, n) as.vector(tapply(fitted(m) * (1 - fitted(m)), data[[unit]], sum)) / n^2
), ",\n", '"hsb82": ', multiverse(
  hsb82, "mAch", "school", c("minrty", "sx", "ses", "meanses", "sector"),
  function(formula, data) lm(formula, data),
  function(m) summary(m)$r.squared,
  function(m, data, unit, n) summary(m)$sigma^2 / n
), "\n}\n", sep = "")
