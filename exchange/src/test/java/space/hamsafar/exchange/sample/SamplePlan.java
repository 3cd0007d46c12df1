package space.hamsafar.exchange.sample;

import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineEntry;

/** A complete plan for the {@link SampleProgramme}. */
public final class SamplePlan {
    private SamplePlan() {}

    /** The plan; all its parts are filled. */
    public static ProgrammePlan plan() {
        return new ProgrammePlan(
                "sample",
                "5f".repeat(32),
                7,
                2000,
                SampleAgreement.plan(),
                SampleSelection.plan(),
                SampleTraining.plan(),
                SampleFlight.plan());
    }

    /** The flight of a plan that found no launch window. */
    public static FlightPlan grounded() {
        return new FlightPlan(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("No launch window in 60 days."));
    }

    /** The sample's flight with one experiment that is not placed for this reason and one entry of this title. */
    public static FlightPlan withReason(String text) {
        FlightPlan flight = plan().flight();
        TimelineEntry first = flight.timeline().getFirst();
        return new FlightPlan(
                flight.launch(),
                flight.backups(),
                flight.docking(),
                flight.undocking(),
                flight.landing(),
                flight.alternatives(),
                List.of(new TimelineEntry(
                        first.id(), text, first.kind(), text, first.crew(), first.start(), first.end(), text)),
                List.of(new ExperimentResult(text, 1, 0, 0, text, List.of(text))),
                flight.hostTime(),
                flight.bands(),
                flight.altitude(),
                flight.outlook(),
                List.of(text));
    }
}
