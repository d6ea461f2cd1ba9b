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
}
out <- list(
  meta = list(r = R.version.string, survival = as.character(packageVersion("survival"))),
  curves = list(
    delayed = curve(survfit(Surv(entry, time, event) ~ 1, lung), 365),
    weighted = curve(survfit(Surv(time, event) ~ 1, lung, weights = weight), 365),
    short = curve(survfit(Surv(time, status) ~ 1, veteran), 2000)
  ),
  logRank = list(stratified = test(survdiff(Surv(time, status) ~ celltype + strata(trt), veteran))),
  cox = coxes
)
cat(to_json(out), "\n", sep = "")
