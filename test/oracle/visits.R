# What R says of data/samples/visits.csv: Poisson regression with the years as offset, and what it expects by unit.
# Rscript test/oracle/visits.R > test/oracle/json/visits.json
suppressMessages(library(jsonlite))
d <- read.csv2("data/samples/visits.csv", fileEncoding = "UTF-8-BOM", check.names = FALSE)
names(d)[5:6] <- c("visits", "years")
d$skole <- relevel(factor(c("ingen", "kort", "lang")[d$skole + 1], levels = c("ingen", "kort", "lang")), ref = "kort")
m <- glm(visits ~ skole + alder + offset(log(years)), poisson, d, epsilon = 1e-14, maxit = 100)
q <- glm(visits ~ skole + alder + offset(log(years)), quasipoisson, d, epsilon = 1e-14, maxit = 100)
by <- function(x) as.list(tapply(x, d$kommune, sum))
cat(toJSON(list(
  coefficients = as.list(coef(m)), se = as.list(sqrt(diag(vcov(m)))), quasiSe = as.list(sqrt(diag(vcov(q)))),
  logLik = as.numeric(logLik(m)), deviance = deviance(m), phi = summary(q)$dispersion,
  events = by(d$visits), exposure = by(d$years), expected = by(fitted(m))
), auto_unbox = TRUE, digits = NA))
