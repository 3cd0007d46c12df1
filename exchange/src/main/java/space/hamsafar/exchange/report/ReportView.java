package space.hamsafar.exchange.report;

import space.hamsafar.exchange.label.Labels;

/**
 * The whole page.
 *
 * @param title title of the programme
 * @param planId id of the plan
 * @param inputs hash of the inputs
 * @param seed seed of the search
 * @param work work limit of the search
 * @param style style sheet
 * @param script script of the language switch
 * @param labels the report's words
 * @param summary figures at the top
 * @param programme the agreement
 * @param selection the selection
 * @param training the training
 * @param flight the flight
 * @param crew the days on board
 */
public record ReportView(
        String title,
        String planId,
        String inputs,
        long seed,
        long work,
        String style,
        String script,
        Labels labels,
        SummaryView summary,
        ProgrammeView programme,
        SelectionView selection,
        TrainingView training,
        FlightView flight,
        CrewView crew) {}
