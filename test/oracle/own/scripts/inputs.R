# The data files, from the synthetic people of Rammevilkår: refugee.csv is `rammevilkar people refugee`, newcomers.csv is
# what export.mjs writes, municipalities.csv is the register's list; all in $RAW. Writes data/ and manifest.json beside the
# folder of this script, or in $ORACLES.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value=TRUE)[1])); out <- Sys.getenv("ORACLES", file.path(here, "..")); raw <- Sys.getenv("RAW", "raw")
dir.create(file.path(out, "data"), FALSE, TRUE)
read <- function(name, ...) read.csv(file.path(raw, name), stringsAsFactors=FALSE, colClasses=c(municipality="character"), ...)
refugee <- read("refugee.csv"); newcomers <- read("newcomers.csv")
places <- read.csv(file.path(raw, "municipalities.csv"), comment.char="#", colClasses=c(code="character"))

w17 <- function(x) if (is.numeric(x)) { s <- formatC(x, digits=15, format="g", width=1); bad <- !is.na(x) & as.numeric(s) != x
  s[bad] <- formatC(x[bad], digits=17, format="g", width=1); s[is.na(x)] <- ""; trimws(s) } else as.character(x)
manifest <- list()
put <- function(name, d, levels, ...) { d <- cbind(synthetic="yes", d); f <- file.path(out, "data", paste0(name, ".csv"))
  con <- file(f, "wb"); writeLines(c(paste(names(d), collapse=","), do.call(paste, c(lapply(d, w17), sep=","))), con, sep="\n"); close(con)
  manifest[[name]] <<- c(list(file=paste0("data/", name, ".csv"), n=nrow(d), columns=names(d), factor_levels=levels, md5=unname(tools::md5sum(f))), list(...)); cat(name, nrow(d), "rows", file.size(f), "bytes\n") }
levels_of <- list(sex=c("male","female"), health=c("noTreatment","fewContacts","manyContacts","hospital","psychiatric"),
  basis=c("asylum","quota","familyToRefugee","familyToOther"), partner=c("immigrant","dane","none"))
draw <- function(x, n) x[sample.int(length(x), n)]
by_unit <- function(d) d[order(as.numeric(d$municipality)),]

## people: 54 municipalities of very different sizes; the smallest have 1, 3 and 7 people ---------------------------------
set.seed(2014)
size <- table(refugee$municipality); units <- sort(draw(names(size)[size >= 40], 54)); special <- draw(units, 4)
rows <- unlist(lapply(units, function(u) { mine <- which(refugee$municipality == u); y <- refugee$success[mine]
  k <- match(u, special, 0L)
  if (k == 0) draw(mine, max(8 + match(u, units) %% 9, round(0.19*length(mine)))) else if (k == 1) draw(mine, 1) else if (k == 2) draw(mine[y == 1], 3) else if (k == 3) c(draw(mine[y == 1], 2), draw(mine[y == 0], 5)) else draw(mine[y == 0], 12) }))
d <- refugee[rows,]
adults <- c(none=29, one=32, two=35, three=38, fourOrMore=41)
d$age <- round(pmin(64, pmax(18, rnorm(nrow(d), adults[d$children], 8))), 1)
harder <- c(noTreatment=0, fewContacts=-3, manyContacts=-8, hospital=-11, psychiatric=-16)
arrival <- c(asylum=0, quota=-5, familyToRefugee=-2, familyToOther=6)
effect <- setNames(rnorm(length(units), 0, 4), units)
d$weeks <- round(pmax(0.5, 40 + harder[d$health] + arrival[d$basis] - 7*(d$sex == "female") - 0.35*(d$age - 35) - 1.5*(d$unemployment - 6) + effect[d$municipality] + 14*(d$success - 0.43) + rnorm(nrow(d), 0, 15)), 1)
people <- by_unit(d[,c("municipality","sex","age","unemployment","health","basis","success","weeks")])
put("people", people, levels_of[c("sex","health","basis")], source="rammevilkar people refugee (persons 15000, seed 2012), a sample; age and weeks are made in inputs.R", licence="CC0 1.0 (synthetic)",
  unit="municipality", n_units=length(units), outcome="success (0/1); weeks (weeks in work, a number)", covariates=c("sex","age","unemployment","health","basis"),
  note="unemployment is the municipality's, the others the person's. Municipalities with 1, 3 (all successes), 7 and 12 (no success) people are among them.")

## spells: 40 municipalities; and the same kind of spells seen late ---------------------------------------------------------
set.seed(2016)
stopifnot(min(newcomers$jobWeeks) >= 1)
size <- table(newcomers$municipality); units <- sort(draw(names(size), 40)); pool <- newcomers[newcomers$municipality %in% units,]
keep <- sort(draw(seq_len(nrow(pool)), 3000)); d <- pool[keep,]
band <- list("18to24"=c(18,25), "25to29"=c(25,30), "30to39"=c(30,40), "40to49"=c(40,50), "50to64"=c(50,65))
d$years <- floor(sapply(band[d$age], `[`, 1) + runif(nrow(d))*sapply(band[d$age], diff))
spells <- by_unit(data.frame(municipality=d$municipality, time=d$jobWeeks, event=d$job, sex=d$sex, partner=d$partner, health=d$health, age=d$years, unemployment=d$unemployment))
about <- list(source="Rammevilkår's synthetic newcomers (persons 17000, seed 2016), a sample: export.mjs", licence="CC0 1.0 (synthetic)", unit="municipality", covariates=c("sex","partner","health","age","unemployment"))
do.call(put, c(list("spells", spells, levels_of[c("sex","partner","health")]), about, list(n_units=length(unique(spells$municipality)), outcome="Surv(time, event): weeks to the first ordinary job, censored at 156 weeks or earlier",
  note="whole weeks, so many ties. age in whole years is drawn within the person's age group; unemployment is the municipality's.")))
late <- runif(nrow(spells)) < 0.45; entry <- ifelse(late, ceiling(runif(nrow(spells))*52), 0); seen <- spells$time > entry
delayed <- cbind(entry=entry, spells)[seen, c("municipality","entry","time","event","sex","partner","health","age","unemployment")]
do.call(put, c(list("spells_delayed", delayed, levels_of[c("sex","partner","health")]), about, list(n_units=length(unique(delayed$municipality)), outcome="Surv(entry, time, event)",
  note="the spells of spells.csv, 45 per cent of them observed from a week between 1 and 52 on; those that had ended by then are not in the file")))

## courses: 600 people, 150 of each basis of residence, 72 weeks --------------------------------------------------------------
set.seed(2017)
whole <- newcomers[newcomers$followed >= 72,]; strata <- split(seq_len(nrow(whole)), whole$basis)
rows <- sort(unlist(lapply(strata, draw, 150))); d <- whole[rows,]; share <- sapply(strata, length)/nrow(whole)
state <- c(J="job", A="activation", G="guidance", E="education", P="passive", N="none")
weeks <- t(sapply(strsplit(substr(d$course, 1, 72), ""), function(x) unname(state[x]))); colnames(weeks) <- paste0("week", 0:71)
courses <- cbind(data.frame(id=d$spell, municipality=d$municipality, region=places$region[match(d$municipality, places$code)], basis=d$basis, weight=round(unname(share[d$basis])*4, 4)), weeks, stringsAsFactors=FALSE)
put("courses", courses, list(basis=levels_of$basis), states=unname(state), source=about$source, licence=about$licence, unit="none", outcome="week0..week71: the state of each week", covariates=c("region","basis"),
  note="150 people of each basis of residence; weight = how many of the population's people one stands for, on average 1. region is that of the municipality.")

## units: 60 municipalities, aggregated: successes of people; and a rare event in person-time ---------------------------------
set.seed(2018)
f <- glm(success ~ sex + health + basis + education + stay + unemployment, binomial, refugee, control=glm.control(1e-14, 100))
by <- function(x, g) as.numeric(tapply(x, factor(g, u), sum))
few <- newcomers[newcomers$basis %in% c("asylum","quota"),]; few <- few[sort(draw(seq_len(nrow(few)), 600)),]; u <- sort(draw(unique(few$municipality), 60))
stratum <- interaction(few$sex, few$basis, few$danish, drop=TRUE); rate <- tapply(few$activation, stratum, sum)/tapply(few$activationWeeks, stratum, sum)
units <- data.frame(municipality=u, n=by(rep(1, nrow(refugee)), refugee$municipality), successes=by(refugee$success, refugee$municipality), expected=by(fitted(f), refugee$municipality),
  events=by(few$activation, few$municipality), expected_events=by(rate[stratum]*few$activationWeeks, few$municipality), weeks=by(few$activationWeeks, few$municipality))
units <- by_unit(units)
put("units", units, list(), source="rammevilkar people refugee and Rammevilkår's synthetic newcomers, added up", licence="CC0 1.0 (synthetic)", unit="municipality", n_units=nrow(units), outcome="successes of n, expected; events in weeks, expected_events",
  note="expected: fitted values of R's glm(success ~ sex + health + basis + education + stay + unemployment) on all 15,000 refugees. events: first company internship or wage subsidy of 600 refugees in all municipalities; expected_events: rates by sex, basis and Danish programme times weeks; some municipalities have none.")

## rate: people with counts and person-time ----------------------------------------------------------------------------------
set.seed(2019)
runs <- function(x, s) { r <- rle(x); sum(r$values == s) }
letters_of <- strsplit(newcomers$course, ""); pick <- draw(names(size), 54); pool <- which(newcomers$municipality %in% pick)
tiny <- draw(pick, 3); rest <- setdiff(pool, which(newcomers$municipality %in% tiny))
rows <- sort(c(draw(rest, 1490), unlist(lapply(1:3, function(k) draw(which(newcomers$municipality == tiny[k] & (k > 1 | newcomers$job == 0)), c(4,1,2)[k])))))
d <- newcomers[rows,]; x <- letters_of[rows]
d$events <- sapply(x, runs, "J"); d$risk <- sapply(x, function(z) sum(z != "J"))
stopifnot(all(d$risk > 0))
d$years <- floor(sapply(band[d$age], `[`, 1) + runif(nrow(d))*sapply(band[d$age], diff))
rates <- by_unit(data.frame(municipality=d$municipality, sex=d$sex, age=d$years, unemployment=d$unemployment, health=d$health, basis=d$basis, events=d$events, weeks=d$risk))
put("rate", rates, levels_of[c("sex","health","basis")], source=about$source, licence=about$licence, unit="municipality", n_units=length(unique(rates$municipality)), outcome="events in weeks: how often a job began, and the weeks without a job", covariates=c("sex","age","unemployment","health","basis"),
  note="one municipality has 4 people without an event, two have 1 and 2 people")
writeLines(jsonlite::toJSON(manifest, auto_unbox=TRUE, pretty=TRUE), file.path(out, "manifest.json"))
