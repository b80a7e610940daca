export { checkPlan, type PlanFault, type PlanFaultCode } from './check-plan.ts';
export { type Goal, type GoalKind, isCeiling, requiredValue } from './goal.ts';
export { type GoalGuess, goalOf, guessGoal } from './guess-goal.ts';
export { type HalfYearCheck, halfYearCheck } from './half-year.ts';
export { isMet, shortfall } from './is-met.ts';
export {
  type CustomPlan,
  type EvenPlan,
  evenPlan,
  type MilestonePlan,
  type Plan,
  type PlannedPoint,
  type SeasonalPlan,
} from './plan.ts';
export { type Planned, type PlannedPlaces, plannedAt } from './planned-at.ts';
export { shareDone } from './share-done.ts';
