/** Papers of earlier plans. */
export const ARCHIVE = {
  "percents-rounded":
    "Each percentage is rounded on its own, so that they make {sums} and not 100%.",
  "percent-for": "{percent} for {name}",
  "all-actions": "All actions",
  "column-share": "Share",
  "column-actions": "Actions",
  "actions-beside-introduction": "Actions, as printed beside the introduction",
  "actions-by-status": "{title}: {n} actions by completion status, as printed.",
  "completion-scale":
    "This plan does not rate its actions. It says how far each is: {statuses}. That is another scale than {ratings}, and this site does not turn one into the other. The report prints totals, not the single actions. This site has added up the themes: they make {n}, as printed.",
  "nothing-printed": "nothing printed",
  "theme-report-description":
    "{title}: indicators on target, direction of travel and year to date, by theme, as printed.",
  "components-added":
    "{n} indicators with {components} components. The rows of single indicators are not in the paper that this site has, so the tables show the printed totals. This site has added up the numbers of every row and column: they agree.",
  "plan-of-years-title": "Plan of {years}: {title}",
  "plan-of-years": "Plan of {years}",
  "about-earlier-plan": "Outcomes, aspirations, delivery milestones and indicators.",
  "about-indicator-report":
    "Indicators on target, direction of travel and year to date, by theme; performance clinics.",
  "about-improvement-actions": "Single actions with baseline, target, lead and date.",
  "about-improvement-plan": "Actions by completion status, by theme.",
  "existing-plans": "Existing plans and strategies",
  "additional-actions": "Additional partnership actions",
  "n-aspirations": "{n, plural, one {# aspiration} other {# aspirations}}",
  "n-delivery-milestones": "{n, plural, one {# delivery milestone} other {# delivery milestones}}",
  "n-plain-indicators": "{n, plural, one {# indicator} other {# indicators}}",
  "outcome-about": "{aspirations}.",
  "outcome-about-milestones": "{aspirations}, {milestones}.",
  "outcome-about-indicators": "{aspirations}, {milestones} and {indicators}.",
  "paper-lists-outcomes":
    "The paper as this site has it lists the aspirations of all {all} outcomes. It holds the action plan of {n} of them: {names}.",
  "earlier-plan-about": "The plan of {years}: {n} aspirations in {outcomes} outcomes, as printed.",
  "earlier-plan-lead":
    "The plan of {years} had {n} aspirations in {outcomes} outcomes. It came before the present plan and is not part of its position.",
  "milestones-of-year": "Delivery milestones {year}",
  "paper-prints-none": "The paper prints none.",
  "outcome-table-caption":
    "{heading}: performance indicators of “{name}” as the plan of {years} prints them",
  "outcome-title": "{name}, plan of {years}",
  "outcome-description": "{name}: {about} As printed in the plan of {years}.",
  "links-by-editor":
    "These links are the editor’s reading. The papers do not say which {priority} follows which outcome.",
  "taken-up-by-none":
    "The editor found no {priority} of the present plan that takes up this outcome as a whole.",
  "no-action-plan":
    "The paper as this site has it does not hold the action plan and the indicators of this outcome.",
  "actions-with-targets": "{title}: {n} actions with their targets and leads, as printed.",
  "paper-lists-actions":
    "The paper lists {n} single actions in {sections} sections. It marks {done} of them as complete; for the others its column “Comp Y/N” is empty, which does not say that they were not complete.",
  "target-date": "Target date",
  "column-priority": "Priority",
  "column-lead": "Lead",
  "column-update": "Update",
} as const;
