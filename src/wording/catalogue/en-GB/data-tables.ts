/** The other tables and their columns, explained for those who use the files. Words of the plan’s own stand in braces. */
export const DATA_TABLES = {
  "table-aspirations": "Aspirations of earlier plans",
  "table-aspirations-row": "One row for each aspiration that an earlier plan lists.",
  "column-plan": "The years of the plan.",
  "column-aspirations-outcome": "The outcome’s name as printed.",
  "column-aspirations-code": "The printed short form of the outcome.",
  "column-aspirations-number": "The printed number of the aspiration within its outcome.",
  "column-aspirations-text":
    "The words as printed. An asterisk in them marks a link to an area of focus, as the plan says.",
  "column-aspirations-taken-up-in":
    "Numbers of the present plan’s {priorities} that took up the theme: the editor’s reading.",
  "column-source": "The document (see the list below) and the place in it.",
  "table-clinics": "Performance clinics",
  "table-clinics-row": "One row for each performance clinic, or printed decision about one.",
  "column-clinics-id": "The clinic’s id.",
  "column-clinics-status":
    "held: the paper says so. declined: the paper recommends none. deferred: none for now, but a later review. recommended: the paper recommends one. announced: the paper gives its day, and no later paper says that it was held.",
  "column-clinics-name": "The indicator’s name as the paper prints it.",
  "column-clinics-reference": "The official reference as printed, if any.",
  "column-indicator-of": "The id of the indicator, if this site has it.",
  "column-clinics-milestone": "The id of the {milestone}, if the paper speaks of it there.",
  "column-clinics-day": "The day of the clinic, if printed in full.",
  "column-clinics-date": "The date as printed.",
  "column-clinics-statement": "The printed sentence that says that it was held or announced.",
  "column-clinics-reason": "The printed reason.",
  "column-clinics-findings": "A list of findings and recommendations, word for word.",
  "table-corrections": "Corrections",
  "table-corrections-row": "One row for each change to a report after it was published.",
  "column-corrections-id": "The correction’s own id.",
  "column-report": "The report’s year and month, such as 2014-06.",
  "column-corrections-date": "The day of the change.",
  "column-corrections-kind":
    "error: a mistake put right. scheduled-revision: a revision that was announced.",
  "column-corrections-milestone": "The {milestone}’s id, if it is about one. Else empty.",
  "column-corrections-indicator": "The indicator’s id, if it is about one. Else empty.",
  "column-corrections-what": "What it said and what it says now.",
  "column-corrections-approved-by": "The post that approved it.",
  "column-corrections-why": "The reason.",
  "table-earlier-milestones": "{MilestonesInFull} of earlier plans",
  "table-earlier-milestones-row":
    "One row for each {milestoneInFull} that the action plan of an earlier plan prints.",
  "column-earlier-milestones-reference": "The printed reference of the aspiration.",
  "column-earlier-milestones-kind":
    "existing-plan: of an existing plan or strategy. additional-action: of an additional partnership action.",
  "column-earlier-milestones-name": "The plan or strategy, or the words of the action, as printed.",
  "column-earlier-milestones-purpose":
    "What is printed behind the name of the plan or strategy, if any.",
  "column-earlier-milestones-year": "The year that the {milestone} is printed under.",
  "column-earlier-milestones-text": "The {milestone} as printed.",
  "column-earlier-milestones-points": "A list of the points printed below it.",
  "column-earlier-milestones-leads": "A list of the printed roles with their names.",
  "table-highlights": "Highlights",
  "table-highlights-row": "One row for each point of a report by exception.",
  "column-highlights-report": "The report’s year and month, such as 2015-01.",
  "column-highlights-priority": "The {priority}’s number.",
  "column-highlights-kind":
    "working-well: printed under “{workingWell}”. concern: printed under “{concernedAbout}”.",
  "column-highlights-text": "The point, word for word.",
  "table-improvement-actions": "Improvement actions",
  "table-improvement-actions-row": "One row for each action that an improvement plan lists.",
  "column-improvement-actions-paper": "The id of the paper.",
  "column-improvement-actions-section": "The printed section.",
  "column-improvement-actions-objective": "The printed objective.",
  "column-improvement-actions-action": "The key action as printed.",
  "column-improvement-actions-priority": "The priority as printed.",
  "column-improvement-actions-target-date": "The target date as printed.",
  "column-improvement-actions-baseline": "The baseline as printed; none where the cell is empty.",
  "column-improvement-actions-target": "The target as printed; none where the cell is empty.",
  "column-improvement-actions-lead": "The lead as printed; none where the cell is empty.",
  "column-improvement-actions-update": "The update as printed; none where the cell is empty.",
  "column-improvement-actions-completed":
    "What the column “Comp Y/N” prints; none where it is empty.",
  "table-milestone-updates": "{Milestone} updates",
  "table-milestone-updates-row":
    "One row for each {milestoneInFull} in each report that updates the {milestones}.",
  "column-own-priority": "The {priority}’s number.",
  "column-milestone-updates-number":
    "The {milestoneInFull}’s number within its {priority}, in this report. Numbers change from report to report.",
  "column-milestone-updates-milestone": "The {milestoneInFull}’s id. It never changes.",
  "column-milestone-updates-milestone-text":
    "The {milestoneInFull}’s words, as this report prints them.",
  "column-milestone-updates-update-text":
    "The update word for word, without its layout: a line for each paragraph, point or table row. [words left out: …] stands where words are left out, with the reason.",
  "column-milestone-updates-rating":
    "A list of ratings: one, or several for a split rating. Empty (null in JSON) where the source does not record the rating.",
  "column-rating-not-the-same": "That is not the same as {none}.",
  "column-milestone-updates-leads": "A list of those who lead, as printed.",
  "column-milestone-updates-leads-basis":
    "beside: the leads are printed beside the {milestone}. group: beside its sub-heading. near: beside another {milestone} of the same {action}, so they seem to apply. none: the {action} names no leads.",
  "table-milestones": "{MilestonesInFull}",
  "table-milestones-row":
    "One row for each {milestoneInFull}, also where a later report dropped it.",
  "column-milestones-milestone": "Its id, which never changes. Its page is /milestones/<id>/.",
  "column-milestones-action":
    "The printed number of the {action} that it stands under, if its {priority} has {actions}.",
  "column-milestones-group": "The sub-heading that it stands under, if there is one.",
  "column-milestones-milestone-text": "Its words, as last printed.",
  "column-milestones-short-title": "A few words that name it in lists, as this site uses them.",
  "column-milestones-detail":
    "What is printed with its words, such as a baseline or a trajectory, if anything.",
  "column-milestones-reports": "A list of the reports that it stands in, oldest first.",
  "column-milestones-numbers": "Its number in each of those reports, in the same order.",
  "column-milestones-replaced-by":
    "The id of the {milestoneInFull} that took its place, if one did.",
  "table-off-track": "Off track",
  "table-off-track-row":
    "One row for each thing that is off track as of the latest report, worst kind first. The {members}’ pages show the same rows.",
  "column-off-track-kind":
    "worse-and-worsening: off target and worse than before. off-target: misses its target, or the straight line towards it. worsening: worse than before, with no target missed. worse-than-others: worse than {others}. overdue: the next figure was due before the site’s day. milestone-off-track, milestone-no-update: {milestone_a} rated {telling}. total-off-track, total-no-update: a total of {telling} {milestones} that the report does not name. concern: printed as {concern_a}.",
  "column-off-track-subject":
    "The id of the indicator or {milestone}; the text of the {concern}; for a total, “priority-” and the number.",
  "column-off-track-reason": "Why, in one sentence.",
  "column-off-track-since":
    "For targets, the first period of the unbroken run of figures that miss. For other figures, the period of the figure. For overdue figures, the day on which they were due. Otherwise the first report of the unbroken run that says so.",
  "table-priorities": "{Priorities}",
  "table-priorities-row": "One row for each {priority} of the plan.",
  "column-priorities-title": "The {priority}, as printed.",
  "column-priorities-short-title": "A few of the title’s own words, as this site uses them.",
  "column-priorities-aim": "What is printed of its aim beyond the title, if anything.",
  "column-priorities-leads": "A list of {leads}, as printed.",
  "column-priorities-actions":
    "A list of the {priority}’s {actions}, each with its printed number.",
  "column-priorities-key-indicators":
    "A list of the ids of the indicators chosen to lead its page, if any are.",
  "column-priorities-added-in":
    "The report that says the {priority} was added after the plan began, if one does.",
  "table-questions": "Questions for {members}",
  "column-questions-priority": "The {priority}’s number. Empty for a question on the whole plan.",
  "table-questions-row":
    "One row for each question that {member_a} may want to ask as of the latest report, with the figure or the printed words that raised it.",
  "column-questions-rule":
    "The rule that asks: clinic-outcome, clinic-candidate, off-target, worsening, worse-than-others, overdue, rated-off-track, no-update, concern or dropped. editor: written by the editors.",
  "column-questions-question": "The question.",
  "column-questions-because": "The printed words, or the figure in a sentence, that raised it.",
  "column-questions-indicator": "The id of the indicator it is about, if any.",
  "column-questions-milestone": "The id of the {milestone} it is about, if any.",
  "table-ratings": "Key of the ratings",
  "table-ratings-row": "One row for each rating, in the order in which reports print them.",
  "column-ratings-rating": "The rating as other tables write it.",
  "column-ratings-name": "Its name on the pages.",
  "column-ratings-meaning": "What it means, in the words of the plan.",
  "column-ratings-counts-as":
    "What the site makes of it: one of {all}. {Members} are told of what is off-track and of what is no-news.",
  "column-ratings-order": "Its place from best to worst: 1 is the best.",
  "column-ratings-shape": "The shape of its sign.",
  "column-ratings-colour": "The colour of its sign.",
  "column-ratings-source":
    "The document that prints the meaning (see the list below) and the place in it.",
  "table-reports": "Progress reports",
  "table-reports-row":
    "One row for each progress report, oldest first. Other documents are not in it.",
  "column-reports-report":
    "The report’s year and month, such as 2014-06. Its page is /reports/<report>/.",
  "column-reports-name": "What it is called on the pages.",
  "column-reports-document": "The document that it is (see the list below).",
  "column-reports-form":
    "milestones: it updates each {milestone}. highlights: it reports by exception.",
  "column-reports-rated": "true where it has rating totals.",
  "table-service-views": "How services are viewed",
  "table-service-views-row": "One row for each printed sentence on how services are viewed.",
  "column-service-views-group": "Who views the services.",
  "column-service-views-quotation": "The words as printed.",
  "column-service-views-report":
    "The id of the report that prints them, if a report of the plan does.",
  "column-service-views-milestone": "The id of the {milestone} that they belong to, if any.",
  "column-service-views-priority":
    "The number of the {priority}, if they belong to no {milestone}.",
} as const;
