package space.hamsafar.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.PlanOptions;
import space.hamsafar.programme.PlanProgress;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.ProgrammePlanner;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.FlightPlanner;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Setting;

/**
 * A flight to be measured: that of the example, as long as wanted and with a host crew as large as wanted.
 *
 * @param mission the problem
 * @param setting people and sites
 * @param earliest first day on which the launch may be
 */
record MissionSetting(Mission mission, Setting setting, LocalDate earliest) {

    /**
     * The flight of a programme, from the launch day that its plan finds.
     *
     * @param moreDays by which the stay is longer
     * @param crew how many are aboard; hosts are added with the skills of those who are there
     */
    static MissionSetting of(Programme programme, ProgrammePlan plan, int moreDays, int crew) {
        LocalDate earliest = plan.flight()
                .launch()
                .map(launch -> launch.liftOff()
                        .atZone(programme
                                .setting()
                                .site(programme.mission().flight().pad())
                                .zone())
                        .toLocalDate())
                .orElseThrow(() -> new Refusal(ExitCodes.PROBLEMS, "the example's plan has no launch"));
        var mission = programme.mission().withLongerStay(moreDays);
        var setting = programme.setting();
        var hosts = new ArrayList<>(mission.hosts());
        var people = new ArrayList<>(setting.people());
        for (int i = 0; hosts.size() + 1 < crew; i++) {
            Member model =
                    setting.member(mission.hosts().get(i % mission.hosts().size()));
            String id = model.id() + "-b" + i;
            hosts.add(id);
            people.add(new Member(
                    id,
                    model.name() + " b",
                    model.party(),
                    model.part(),
                    model.skills(),
                    model.calendar(),
                    Optional.empty()));
        }
        return new MissionSetting(mission.withHosts(hosts), setting.withPeople(List.copyOf(people)), earliest);
    }

    /** The example's plan, from which the launch day is taken. */
    static ProgrammePlan plan(Programme programme) {
        return ProgrammePlanner.plan(programme, PlanOptions.standard(), PlanProgress.NONE);
    }

    /** The flight planned for so long. */
    FlightPlan planned(double seconds, long seed) {
        return FlightPlanner.plan(
                mission, setting, earliest, Limits.ofTime(Duration.ofMillis(Math.round(seconds * 1000)), seed));
    }
}
