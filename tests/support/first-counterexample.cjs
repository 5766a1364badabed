// A broken rule needs one counterexample, not the smallest: for some mutants fast-check looks for that one for minutes.
require("fast-check").configureGlobal({ endOnFailure: true });
