# What R's survival says of lung and veteran beyond the copied files: delayed entry, weights, strata, restricted means.
# Rscript test/oracle/durations.R > test/oracle/json/durations.json
suppressMessages(library(survival))
options(warn = 1)
to_json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x)) {
    return(paste0("{", paste(sprintf('"%s": %s', names(x), sapply(x, to_json)), collapse = ",\n"), "}"))
  }
  if (is.character(x)) items <- sprintf('"%s"', x)
  else items <- ifelse(is.finite(x), sprintf("%.17g", x), "null")
  if (length(x) == 1) items else paste0("[", paste(items, collapse = ", "), "]")
}

# Made columns, the same in the tests: when observation began, and how many persons a row stands for.
made <- function(d) {
  i <- seq_len(nrow(d))
  d$entry <- floor(d$time * ((i * 37) %% 50) / 100)
  d$weight <- 1 + i %% 3
  d
}
here <- function(file) file.path("test/oracle/data", file)
lung <- made(subset(read.csv(here("lung.csv")), !is.na(ph.ecog)))
lung$event <- as.integer(lung$status == 2)
veteran <- made(read.csv(here("veteran.csv")))
veteran$celltype <- factor(veteran$celltype, c("squamous", "smallcell", "adeno", "large"))

curve <- function(fit, tau) {
  table <- summary(fit, rmean = tau)$table
  list(
    time = fit$time, atRisk = fit$n.risk, event = fit$n.event, survival = fit$surv,
    se = fit$std.err * fit$surv, cumulativeHazard = fit$cumhaz,
    mean = unname(table["rmean"]), meanSe = unname(table["se(rmean)"]), median = unname(table["median"])
  )
}
test <- function(fit) {
  pick <- function(x) unname(if (is.matrix(x)) rowSums(x) else x)
  list(observed = pick(fit$obs), expected = pick(fit$exp), statistic = fit$chisq)
}
# coxph, with the curve of someone at the means (numbers) and the references (categories).
cox <- function(formula, data, ..., at = NULL) {
  fit <- do.call(coxph, list(formula, data, control = coxph.control(eps = 1e-11, iter.max = 60), ...))
  base <- if (is.null(at)) survfit(fit) else survfit(fit, newdata = at)
  list(
    coef = unname(coef(fit)), se = unname(sqrt(diag(vcov(fit)))), loglik = fit$loglik,
    score = fit$score, wald = unname(fit$wald.test), n = fit$n, events = fit$nevent,
    time = base$time, cumulativeHazard = base$cumhaz, hazardSe = base$std.err
  )
}
full <- Surv(time, status) ~ trt + age + karno + celltype
delayed <- Surv(entry, time, status) ~ trt + age + karno + celltype
means <- transform(veteran[1, ], trt = mean(veteran$trt), age = mean(veteran$age), karno = mean(veteran$karno))
zph <- function(fit, transform, terms = TRUE) {
  table <- cox.zph(fit, transform = transform, terms = terms)$table
  list(statistic = unname(table[, "chisq"]), degrees = unname(table[, "df"]), p = unname(table[, "p"]))
}
checks <- function(formula, data, ..., residuals = FALSE) {
  fit <- do.call(coxph, list(formula, data, control = coxph.control(eps = 1e-11, iter.max = 60), ...))
  tests <- sapply(c("km", "identity"), function(transform) zph(fit, transform), simplify = FALSE)
  c(tests, list(terms = zph(fit, "km", FALSE)), if (residuals) list(
    martingale = unname(residuals(fit, "martingale")), schoenfeld = as.numeric(t(residuals(fit, "schoenfeld")))
  ))
}
coxes <- list()
for (ties in c("efron", "breslow")) {
  coxes[[ties]] <- list(
    plain = cox(full, veteran, ties = ties, at = means),
    delayed = cox(delayed, veteran, ties = ties, at = means),
    strata = cox(Surv(time, status) ~ age + karno + strata(celltype), veteran, ties = ties),
    delayedStrata = cox(Surv(entry, time, status) ~ age + karno + strata(celltype), veteran, ties = ties),
    persons = cox(full, veteran[rep(seq_len(nrow(veteran)), veteran$weight), ], ties = ties),
    case = cox(full, veteran, ties = ties, weights = veteran$weight)
  )
  coxes[[ties]]$checks <- list(
    plain = checks(full, veteran, ties = ties, residuals = TRUE),
    delayed = checks(delayed, veteran, ties = ties),
    strata = checks(Surv(time, status) ~ age + karno + strata(celltype), veteran, ties = ties)
  )
}
# Piecewise exponential: Poisson regression of events with log person-time as offset, everyone's numbers centred.
# The log-likelihood is turned into that of the durations: each event's log person-time is taken out again.
piecewise <- function(data, cuts) {
  data$id <- seq_len(nrow(data))
  for (x in c("trt", "age", "karno")) data[[x]] <- data[[x]] - mean(data[[x]])
  if (is.null(data$start)) data$start <- 0
  long <- survSplit(Surv(start, time, status) ~ ., data, cut = cuts, episode = "part")
  long$wait <- long$time - long$start
  long$part <- factor(long$part)
  fit <- glm(status ~ 0 + part + trt + age + karno + celltype + offset(log(wait)), poisson, long,
    control = glm.control(epsilon = 1e-14, maxit = 100))
  k <- nlevels(long$part)
  se <- unname(sqrt(diag(vcov(fit))))
  list(
    coef = unname(coef(fit)[-(1:k)]), se = se[-(1:k)], hazard = unname(exp(coef(fit)[1:k])), logSe = se[1:k],
    loglik = as.numeric(logLik(fit)) - sum(log(long$wait[long$status == 1])),
    events = as.numeric(tapply(long$status, long$part, sum)), exposure = as.numeric(tapply(long$wait, long$part, sum))
  )
}
# survreg does not know delayed entry: the likelihood of T given T > entry, climbed by Newton's method with derivatives
# written out, whose own derivatives are central differences.
delayed_aft <- function(data, distribution) {
  X <- model.matrix(~ trt + age + karno + celltype, data)
  law <- switch(distribution,
    weibull = list(
      density = function(w) w - exp(w), slope = function(w) 1 - exp(w),
      upper = function(w) -exp(w), upperSlope = function(w) -exp(w)
    ),
    lognormal = list(
      density = function(w) dnorm(w, log = TRUE), slope = function(w) -w,
      upper = function(w) pnorm(-w, log.p = TRUE), upperSlope = function(w) -exp(dnorm(w, log = TRUE) - pnorm(-w, log.p = TRUE))
    )
  )
  event <- data$status == 1
  late <- data$entry > 0
  at <- function(theta) {
    sigma <- exp(theta[8])
    eta <- drop(X %*% theta[1:7])
    w <- (log(data$time) - eta) / sigma
    w0 <- ifelse(late, (log(pmax(data$entry, 1e-9)) - eta) / sigma, -30)
    slope <- ifelse(event, law$slope(w), law$upperSlope(w))
    slope0 <- ifelse(late, law$upperSlope(w0), 0)
    list(
      value = sum(ifelse(event, law$density(w) - theta[8] - log(data$time), law$upper(w)) - ifelse(late, law$upper(w0), 0)),
      gradient = c(-colSums(X * (slope - slope0)) / sigma, sum(-w * slope + w0 * slope0 - event))
    )
  }
  start <- survreg(Surv(time, status) ~ trt + age + karno + celltype, data, dist = distribution)
  theta <- optim(c(coef(start), log(start$scale)), function(x) -at(x)$value, function(x) -at(x)$gradient,
    method = "BFGS", control = list(maxit = 1000, reltol = 1e-15))$par
  hessian <- function(theta) {
    sapply(seq_along(theta), function(k) {
      h <- 1e-4 * max(0.01, abs(theta[k]))
      d <- replace(numeric(length(theta)), k, h)
      # Fourth order.
      (8 * (at(theta + d)$gradient - at(theta - d)$gradient) - at(theta + 2 * d)$gradient + at(theta - 2 * d)$gradient) / (12 * h)
    })
  }
  for (round in 1:5) theta <- theta - solve(hessian(theta), at(theta)$gradient)
  se <- sqrt(diag(solve(-hessian(theta))))
  list(coef = unname(theta[1:7]), se = unname(se[1:7]), logSigma = unname(theta[8]), logSigmaSe = unname(se[8]),
    loglik = at(theta)$value, largest = max(abs(at(theta)$gradient)))
}
weighted_aft <- function(data, distribution) {
  fit <- survreg(Surv(time, status) ~ trt + age + karno + celltype, data, weights = data$weight, dist = distribution,
    control = survreg.control(rel.tolerance = 1e-12))
  list(coef = unname(coef(fit)), se = unname(sqrt(diag(vcov(fit)))), loglik = fit$loglik[2])
}
# Units against expected: Kaplan–Meier restricted means by cell type, and each person's by the model, averaged.
tau <- 200
area <- function(time, survival) {
  inside <- time < tau
  sum(diff(c(0, time[inside], tau)) * c(1, survival[inside]))
}
benchmark <- local({
  formula <- Surv(time, status) ~ trt + age + karno
  by_cell <- function(x) as.numeric(tapply(x, veteran$celltype, mean))
  coxes <- sapply(c("efron", "breslow"), function(ties) {
    fit <- coxph(formula, veteran, ties = ties, control = coxph.control(eps = 1e-11, iter.max = 60))
    each <- survfit(fit, newdata = veteran, se.fit = FALSE)
    list(
      expected = by_cell(apply(each$surv, 2, function(s) area(each$time, s))),
      at100 = by_cell(each$surv[findInterval(100, each$time), ])
    )
  }, simplify = FALSE)
  upper <- list(
    weibull = function(w) exp(-exp(w)), exponential = function(w) exp(-exp(w)),
    lognormal = function(w) pnorm(-w), loglogistic = function(w) plogis(-w)
  )
  afts <- sapply(names(upper), function(law) {
    fit <- survreg(formula, veteran, dist = law, control = survreg.control(rel.tolerance = 1e-12))
    survival <- function(t, eta) upper[[law]]((log(t) - eta) / fit$scale)
    mean_wait <- function(eta) integrate(survival, 0, tau, eta = eta, rel.tol = 1e-11, subdivisions = 2000)$value
    list(expected = by_cell(sapply(fit$linear.predictors, mean_wait)), at100 = by_cell(survival(100, fit$linear.predictors)))
  }, simplify = FALSE)
  observed <- summary(survfit(Surv(time, status) ~ celltype, veteran), rmean = tau)$table
  # Before the second event time an expected mean hangs on one step of one curve, whose error survfit knows.
  first <- survfit(coxph(formula, veteran, control = coxph.control(eps = 1e-11)), newdata = veteran[1, ])
  list(first = list(hazard = first$cumhaz[1], se = first$std.err[1]), observed = unname(observed[, "rmean"]), observedSe = unname(observed[, "se(rmean)"]), models = c(coxes, afts))
})
# Weibull with gamma frailty by unit: the marginal likelihood in gamma functions (shape 1/theta), climbed by Newton's method
# with derivatives written out; and the same integral over the frailty done numerically.
gamma_frailty <- function(X, time, event, entry, unit) {
  k <- ncol(X)
  parts <- function(theta) {
    sigma <- exp(theta[k + 1])
    shape <- exp(-theta[k + 2])
    eta <- drop(X %*% theta[1:k])
    H <- exp((log(time) - eta) / sigma)
    H0 <- ifelse(entry > 0, exp((log(pmax(entry, 1e-9)) - eta) / sigma), 0)
    sum_by <- function(x) as.numeric(tapply(x, unit, sum))
    list(sigma = sigma, shape = shape, eta = eta, H = H, H0 = H0, D = sum_by(event), L = sum_by(H), L0 = sum_by(H0))
  }
  value <- function(theta) with(parts(theta), {
    sum(event * ((log(time) - eta) / sigma - log(sigma) - log(time))) +
      sum(lgamma(shape + D) - lgamma(shape) - (shape + D) * log(shape + L) + shape * log(shape + L0))
  })
  gradient <- function(theta) with(parts(theta), {
    v <- ((shape + D) / (shape + L))[unit]
    v0 <- (shape / (shape + L0))[unit]
    w <- (log(time) - eta) / sigma
    w0 <- ifelse(entry > 0, (log(pmax(entry, 1e-9)) - eta) / sigma, 0)
    slope <- event - v * H + v0 * H0
    by_shape <- sum(digamma(shape + D) - digamma(shape) - log(shape + L) - (shape + D) / (shape + L) +
      log(shape + L0) + shape / (shape + L0))
    c(-colSums(X * slope) / sigma, sum(-w * (event - v * H) - w0 * v0 * H0 - event), -shape * by_shape)
  })
  hessian <- function(theta) sapply(seq_along(theta), function(j) {
    d <- replace(numeric(length(theta)), j, 1e-4 * max(0.01, abs(theta[j])))
    (8 * (gradient(theta + d) - gradient(theta - d)) - gradient(theta + 2 * d) + gradient(theta - 2 * d)) / (12 * d[j])
  })
  start <- survreg(Surv(t, e) ~ . + 0, data.frame(t = time, e = event, X), dist = "weibull")
  theta <- optim(c(coef(start), log(start$scale), -1), function(x) -value(x), function(x) -gradient(x),
    method = "BFGS", control = list(maxit = 1000, reltol = 1e-15))$par
  for (round in 1:6) theta <- theta - solve(hessian(theta), gradient(theta))
  variance <- solve(-hessian(theta))
  at <- parts(theta)
  u <- 1
  mine <- as.integer(unit) == u
  # log of the integral of v^D exp(-v L) over the gamma density, scaled by the integrand's largest value.
  log_integral <- function(D, L) {
    log_integrand <- function(v) D * log(v) - v * L + dgamma(v, at$shape, at$shape, log = TRUE)
    top <- optimize(log_integrand, c(1e-6, 20), maximum = TRUE, tol = 1e-10)$objective
    pieces <- sapply(0:39, function(i) integrate(function(v) exp(log_integrand(v) - top), i / 4, (i + 1) / 4, rel.tol = 1e-12, abs.tol = 0, stop.on.error = FALSE)$value)
    top + log(sum(pieces))
  }
  numeric <- log_integral(at$D[u], at$L[u]) - log_integral(0, at$L0[u])
  list(
    coef = unname(theta[1:k]), se = unname(sqrt(diag(variance))[1:k]), logSigma = unname(theta[k + 1]),
    logSigmaSe = sqrt(variance[k + 1, k + 1]), variance = exp(unname(theta[k + 2])),
    varianceSe = exp(unname(theta[k + 2])) * sqrt(variance[k + 2, k + 2]), loglik = value(theta),
    frailty = (at$shape + at$D) / (at$shape + at$L), sd = sqrt(at$shape + at$D) / (at$shape + at$L),
    unit = list(events = at$D[u], passed = at$L[u], before = at$L0[u], integral = numeric),
    largest = max(abs(gradient(theta)))
  )
}
frailties <- local({
  X <- model.matrix(~ trt + age + karno, veteran)
  cell <- factor(as.character(veteran$celltype))
  list(
    plain = gamma_frailty(X, veteran$time, veteran$status, 0 * veteran$time, cell),
    delayed = gamma_frailty(X, veteran$time, veteran$status, veteran$entry, cell),
    coxph = coxph(Surv(time, status) ~ trt + age + karno + frailty(celltype), veteran)$history[[1]]$theta
  )
})
laws <- c("weibull", "lognormal")
out <- list(
  meta = list(r = R.version.string, survival = as.character(packageVersion("survival"))),
  curves = list(
    delayed = curve(survfit(Surv(entry, time, event) ~ 1, lung), 365),
    weighted = curve(survfit(Surv(time, event) ~ 1, lung, weights = weight), 365),
    short = curve(survfit(Surv(time, status) ~ 1, veteran), 2000)
  ),
  logRank = list(stratified = test(survdiff(Surv(time, status) ~ celltype + strata(trt), veteran))),
  cox = coxes,
  benchmark = benchmark,
  piecewise = list(
    plain = piecewise(veteran, c(30, 90, 200)),
    delayed = piecewise(transform(veteran, start = entry), c(30, 90, 200))
  ),
  frailty = frailties,
  aft = list(
    delayed = sapply(laws, function(law) delayed_aft(veteran, law), simplify = FALSE),
    weighted = sapply(c(laws, "loglogistic"), function(law) weighted_aft(veteran, law), simplify = FALSE)
  )
)
cat(to_json(out), "\n", sep = "")
