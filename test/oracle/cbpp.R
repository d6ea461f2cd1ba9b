# Rscript test/oracle/cbpp.R, from the root of the repository. Counts per herd and period (R package lme4, GPL >= 2),
# with a random intercept per herd. lme4's default tolerance stops the search for the modes early (tolPwrss = 1e-7, seen
# in the fifth digit here); 1e-13 finds them. Its log-likelihood has binomial coefficients, and another constant with
# more than one point, so it is not compared.
suppressMessages({library(lme4); library(jsonlite)})
write.csv(cbpp, "test/oracle/data/cbpp.csv", row.names = FALSE, quote = FALSE)
control <- glmerControl(optimizer = "bobyqa", tolPwrss = 1e-13, optCtrl = list(rhoend = 1e-10, maxfun = 1e5))
one <- function(points) {
  m <- glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial, nAGQ = points, control = control)
  modes <- as.data.frame(ranef(m, condVar = TRUE))
  list(
    fixef = as.list(fixef(m)), se = as.list(sqrt(diag(as.matrix(vcov(m))))),
    variance = as.numeric(VarCorr(m)$herd),
    units = list(unit = as.character(modes$grp), mode = modes$condval, sd = modes$condsd)
  )
}
meta <- list(r = R.version.string, lme4 = as.character(packageVersion("lme4")))
fits <- lapply(c(laplace = 1, ten = 10), one)
write_json(c(list(`_meta` = meta), fits), "test/oracle/json/cbpp.json", auto_unbox = TRUE, digits = NA, pretty = TRUE)
