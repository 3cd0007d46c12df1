package space.hamsafar.exchange.sample;

import space.hamsafar.programme.ProgrammePlan;

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
}
