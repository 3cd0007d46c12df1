package space.hamsafar.programme.flight;

import java.util.List;

/**
 * What the agencies agreed for life on board beyond the clock of a day.
 *
 * @param sleepShift by how much a night may move
 * @param week hours of a week, half days and days off
 * @param conferences talks with a centre beside those of all
 * @param duties work of certain flight days
 * @param docking steps from docking until the crew's day goes on, in order
 * @param undocking steps from the end of the crew's day until undocking, in order
 * @param watch watch in the night
 * @param adaptationHours most work of a visitor on flight days 1, 2, 3 …; only the day's limit after the last
 * @param publicGapMinutes least time from exercise to a public event of the same person
 * @param supplies heat, data and freezers
 * @param attitudes hours of particular attitudes
 */
public record HouseRules(
        SleepShift sleepShift,
        WorkWeek week,
        List<Conference> conferences,
        List<Duty> duties,
        List<GateStep> docking,
        List<GateStep> undocking,
        NightWatch watch,
        List<Double> adaptationHours,
        int publicGapMinutes,
        Supplies supplies,
        List<AttitudeSpan> attitudes) {

    /** Docking checks, opening the hatch, welcome and safety briefing, where nothing else is said. */
    public static final List<GateStep> WELCOME = List.of(new GateStep("Docking and welcome", 60));

    /** Farewell, closing the hatch and leak check, where nothing else is said. */
    public static final List<GateStep> FAREWELL = List.of(new GateStep("Farewell and undocking", 90));

    /** Nothing beyond the day, with the usual welcome and farewell. */
    public static final HouseRules NONE = new HouseRules(
            SleepShift.FREE,
            WorkWeek.NONE,
            List.of(),
            List.of(),
            WELCOME,
            FAREWELL,
            NightWatch.NONE,
            List.of(),
            0,
            Supplies.UNLIMITED,
            List.of());

    public HouseRules {
        conferences = List.copyOf(conferences);
        duties = List.copyOf(duties);
        docking = List.copyOf(docking);
        undocking = List.copyOf(undocking);
        adaptationHours = List.copyOf(adaptationHours);
        attitudes = List.copyOf(attitudes);
    }

    /** Minutes from docking until the crew's day goes on. */
    public int dockingMinutes() {
        return docking.stream().mapToInt(GateStep::minutes).sum();
    }

    /** Minutes from the end of the crew's day until undocking. */
    public int undockingMinutes() {
        return undocking.stream().mapToInt(GateStep::minutes).sum();
    }
}
