package space.hamsafar.programme;

import space.hamsafar.programme.agreement.AgreementPlan;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.selection.SelectionPlan;
import space.hamsafar.programme.training.TrainingPlan;

/**
 * The plan from agreement to landing. The same programme, seed and work limit make it again.
 *
 * @param programme id of the programme
 * @param inputsHash hash of the files it was made from
 * @param seed seed of the search
 * @param work work limit of the search, in schedules
 * @param agreement dates of obligations and milestones
 * @param selection eligibility, stages and forecast
 * @param training the timetable
 * @param flight launch, timeline and landing
 */
public record ProgrammePlan(
        String programme,
        String inputsHash,
        long seed,
        long work,
        AgreementPlan agreement,
        SelectionPlan selection,
        TrainingPlan training,
        FlightPlan flight) {

    /** The same plan with another flight. */
    public ProgrammePlan withFlight(FlightPlan newFlight) {
        return new ProgrammePlan(programme, inputsHash, seed, work, agreement, selection, training, newFlight);
    }

    /** The same plan with another timetable. */
    public ProgrammePlan withTraining(TrainingPlan newTraining) {
        return new ProgrammePlan(programme, inputsHash, seed, work, agreement, selection, newTraining, flight);
    }
}
