# What R says of data/samples/wait.csv: Weibull and Cox, observed and expected restricted means up to week 104 by unit.
# Rscript test/oracle/wait.R > test/oracle/json/wait.json
suppressMessages({library(survival); library(jsonlite)})
d <- read.csv2("data/samples/wait.csv", fileEncoding = "UTF-8-BOM")
d$skole <- relevel(factor(ifelse(is.na(d$skole), "missing", c("ingen", "kort", "lang")[d$skole + 1]),
  levels = c("ingen", "kort", "lang", "missing")), ref = "kort")
d$event <- as.integer(d$i_job == "ja")
tau <- 104
weibull <- survreg(Surv(uger, event) ~ skole + alder + ledighed, d, dist = "weibull",
  control = survreg.control(rel.tolerance = 1e-14, maxiter = 100))
cox <- coxph(Surv(uger, event) ~ skole + alder + ledighed, d, ties = "efron",
  control = coxph.control(eps = 1e-12, iter.max = 100))
lp <- predict(weibull, type = "lp")
shape <- 1 / weibull$scale
restricted <- vapply(lp, function(eta)
  integrate(function(t) exp(-(t / exp(eta))^shape), 0, tau, rel.tol = 1e-12)$value, 0)
curves <- survfit(cox, newdata = d)
steps <- c(0, curves$time[curves$time < tau], tau)
survival <- rbind(1, curves$surv[curves$time < tau, , drop = FALSE])
coxMean <- colSums(survival * diff(steps))
observed <- vapply(split(d, d$kommune), function(u) {
  s <- survfit(Surv(uger, event) ~ 1, u)
  times <- c(0, s$time[s$time < tau], tau)
  sum(c(1, s$surv[s$time < tau]) * diff(times))
}, 0)
by <- function(x) as.list(tapply(x, d$kommune, mean))
cat(toJSON(list(
  weibull = list(coefficients = as.list(coef(weibull)), scale = weibull$scale, logLik = weibull$loglik[2],
    expected = by(restricted)),
  cox = list(coefficients = as.list(coef(cox)), logLik = cox$loglik[2], expected = by(coxMean)),
  observed = as.list(observed)), auto_unbox = TRUE, digits = NA), "\n")
