import type { DirectionOfTravel } from "./direction-of-travel.ts";
import type { TargetStatus } from "./target-status.ts";

/** Whether a figure falls short of its target, or of the line towards it. */
export function isOffTarget(status: TargetStatus): boolean {
  return status === "not-met" || status === "behind";
}

/**
 * Whether an indicator would be considered for a performance clinic: "At every quarter all
 * indicators which are both 'off target' and have a 'downward Direction of Travel' are considered
 * for clinics" (performance report 2009/10 quarter 2, Performance Clinics).
 */
export function isClinicCandidate(status: TargetStatus, direction: DirectionOfTravel): boolean {
  return isOffTarget(status) && direction === "worsening";
}
