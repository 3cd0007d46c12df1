package space.hamsafar.programme.flight;

import space.hamsafar.programme.setting.Setting;

/** The small made-up mission of three days, for the tests of other packages. */
public final class SmallMission {

    private SmallMission() {}

    /** The mission. */
    public static Mission mission() {
        return FlightFixture.mission();
    }

    /** Its people and sites. */
    public static Setting setting() {
        return FlightFixture.setting();
    }

    /** Its plan, the same each time. */
    public static FlightPlan plan() {
        return FlightFixture.plan(mission());
    }
}
