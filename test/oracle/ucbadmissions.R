# Standard errors of the admissions models, with R's own iterations run out. glm() takes its standard errors from the
# weights of the step before the last: in json/ucbadmissions.json they are off by up to 3e-7. Started at the solution,
# the step before the last is the solution. Run: Rscript test/oracle/ucbadmissions.R > test/oracle/json/ucbadmissions_se.json
d <- as.data.frame(UCBAdmissions)
d$y <- as.integer(d$Admit == "Admitted")
d$Gender <- factor(d$Gender, levels = c("Male", "Female"))
for (f in list(y ~ Gender, y ~ Dept, y ~ Gender + Dept)) {
  fit <- glm(f, binomial, d, weights = Freq, epsilon = 1e-15, maxit = 100)
  fit <- glm(f, binomial, d, weights = Freq, start = coef(fit), epsilon = 1e-15, maxit = 100)
  se <- sqrt(diag(vcov(fit)))
  rows <- sprintf('    "%s": %.17g', names(se), se)
  name <- paste(deparse(f), collapse = "")
  cat(if (name == "y ~ Gender") "{\n" else ",\n", '  "', name, '": {\n', paste(rows, collapse = ",\n"), "\n  }", sep = "")
}
cat("\n}\n")
