# Milliseconds of TraMineR on the same sequences. Argument: a CSV of one column a week.
if (!requireNamespace("TraMineR", quietly = TRUE)) {
  cat('"skipped: needs R with TraMineR (Debian r-cran-traminer)"')
  quit()
}
suppressPackageStartupMessages(library(TraMineR))
d <- suppressMessages(seqdef(read.csv(commandArgs(TRUE)[1])))
timed <- function(work) 1000 * system.time(suppressMessages(invisible(work)))[["elapsed"]]
cat(sprintf(
  '{"program": "TraMineR %s", "trate": %.0f, "lcs": %.0f, "hamming": %.0f}',
  packageVersion("TraMineR"), timed(seqdist(d, method = "OM", sm = "TRATE", indel = 1)),
  timed(seqdist(d, method = "LCS")), timed(seqdist(d, method = "HAM"))
))
