export { Chance } from "./chance";
export { trialGuarantees } from "./trial-guarantees";
export { trialPartiesFor, type TrialParties } from "./trial-parties";
