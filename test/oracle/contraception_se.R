# Rscript test/oracle/contraception_se.R, from the root of the repository. Standard errors of glmer's Laplace fit from
# lme4's own deviance, differenced twice with two step lengths and extrapolated (Richardson), on scaled columns and with
# modes found to 1e-14. glmer's own (json/contraception.json) are off by up to 3e-5 of themselves, glmmTMB's by 2e-4:
# both difference once, with one step length for all parameters.
suppressMessages({library(lme4); library(jsonlite)})
d <- read.csv("test/oracle/data/contraception.csv")
d$y <- as.integer(d$use == "Y")
scale <- c(1, 9, 81, 1, 1, 1, 1)
d$a <- d$age / scale[2]
d$a2 <- d$age^2 / scale[3]
control <- glmerControl(
  optimizer = "bobyqa", tolPwrss = 1e-14, optCtrl = list(rhoend = 1e-11, maxfun = 1e5), calc.derivs = FALSE
)
m <- glmer(y ~ a + a2 + livch + urban + (1 | district), d, binomial, control = control)
deviance <- update(m, devFunOnly = TRUE)
at <- c(getME(m, "theta"), fixef(m))
hessian <- function(h) {
  q <- length(at)
  corner <- function(i, j, a, b) {
    x <- at
    x[i] <- x[i] + a * h
    x[j] <- x[j] + b * h
    deviance(x)
  }
  outer(1:q, 1:q, Vectorize(function(i, j) {
    (corner(i, j, 1, 1) - corner(i, j, 1, -1) - corner(i, j, -1, 1) + corner(i, j, -1, -1)) / (4 * h^2)
  }))
}
exact <- (4 * hessian(1e-2) - hessian(2e-2)) / 3
se <- sqrt(diag(solve(exact / 2)))[-1] / scale
names(se) <- c("(Intercept)", "age", "age2", "livch1", "livch2", "livch3+", "urbanY")
write_json(list(laplace = as.list(se)), "test/oracle/json/contraception_se.json", auto_unbox = TRUE, digits = NA, pretty = TRUE)
