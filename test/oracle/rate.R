# What R says of own/data/rate.csv beyond own/json/rate.json: a reference population, given expected numbers, frequency
# weights, a level without events; and poisson.test.
# Rscript test/oracle/rate.R > test/oracle/json/rate_more.json
suppressMessages(library(jsonlite))
d <- read.csv("test/oracle/own/data/rate.csv")
d$sex <- factor(d$sex, c("male", "female"))
d$health <- factor(d$health, c("noTreatment", "fewContacts", "manyContacts", "hospital", "psychiatric"))
d$basis <- factor(d$basis, c("asylum", "quota", "familyToRefugee", "familyToOther"))
control <- glm.control(epsilon = 1e-14, maxit = 200)
by <- function(x, data = d) as.numeric(tapply(x, data$municipality, sum))
units <- function(fit, data = d) {
  mu <- as.numeric(predict(fit, data, type = "response"))
  list(unit = sort(unique(data$municipality)), observed = by(data$events, data), expected = by(mu, data))
}
fitted <- function(fit, data = d) list(estimate = as.list(coef(fit)), se = as.list(sqrt(diag(vcov(fit)))),
  logLik = as.numeric(logLik(fit)), deviance = fit$deviance, units = units(fit, data))

# Fitted on the people of municipalities below 600: elsewhere the expected's error is independent of their own events.
inside <- d$municipality < 600
reference <- glm(events ~ sex + age + basis + offset(log(weeks)), poisson, d[inside, ], control = control)
mu <- as.numeric(predict(reference, d, type = "response"))
X <- model.matrix(~ sex + age + basis, d)
C <- rowsum(X * mu, d$municipality)
a <- rowSums((C %*% vcov(reference)) * C)
isInside <- sort(unique(d$municipality)) < 600
se <- sqrt(by(mu) + ifelse(isInside, -a, a)) / by(d$weeks)

# Expected numbers from elsewhere: so many events per week, more for the young.
d$given <- d$weeks * (0.004 + 0.002 * (d$age < 30))
expected <- glm(events ~ sex + basis + offset(log(given)), poisson, d, control = control)

# Every second person stands for three.
d$persons <- 1 + 2 * (seq_len(nrow(d)) %% 2)
weighted <- glm(events ~ sex + age + health + offset(log(weeks)), poisson, d, weights = persons, control = control)
tripled <- d[rep(seq_len(nrow(d)), d$persons), ]
phi <- summary(glm(events ~ sex + age + health + offset(log(weeks)), quasipoisson, tripled, control = control))$dispersion

# Nobody in psychiatric treatment has an event: the limit is the fit without them.
calm <- transform(d, events = ifelse(health == "psychiatric", 0, events))
others <- droplevels(subset(calm, health != "psychiatric"))
limit <- glm(events ~ sex + age + health + offset(log(weeks)), poisson, others, control = control)

tests <- expand.grid(O = c(0, 1, 5, 40, 1000), E = c(1e-9, 0.3, 7, 1200))
intervals <- t(mapply(function(O, E) poisson.test(O, E)$conf.int, tests$O, tests$E))
cat(toJSON(list(
  reference = c(fitted(reference), list(errors = se, inside = isInside)),
  expected = fitted(expected),
  weighted = c(fitted(weighted), list(dispersion = phi)),
  limit = fitted(limit, others),
  poisson_test = list(O = tests$O, E = tests$E, lower = intervals[, 1], upper = intervals[, 2])),
  auto_unbox = TRUE, digits = NA), "\n")
