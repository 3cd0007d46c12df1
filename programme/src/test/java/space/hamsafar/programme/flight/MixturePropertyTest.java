package space.hamsafar.programme.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.flight.FlightFixture.SEED;
import static space.hamsafar.programme.flight.FlightFixture.WORK;
import static space.hamsafar.programme.flight.FlightFixture.flight;
import static space.hamsafar.programme.flight.FlightFixture.mission;
import static space.hamsafar.programme.flight.FlightFixture.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.setting.Finding;

/** Mixtures of house rules and protocols: the checker accepts every plan, but for what the plan itself says does not fit. */
final class MixturePropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void checkerAcceptsPlansUnderMixedRules(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var mission = mission(flight(), FullMission.rules(house(random)), experiments(random));
        var earliest = LocalDate.of(2026, 10, 10).plusDays(random.nextInt(60));
        var plan = FlightPlanner.plan(mission, setting(), earliest, Limits.ofWork(WORK, SEED));
        assertThat(FlightChecker.check(mission, setting(), plan))
                .as("seed %d, earliest %s, problems %s", seed, earliest, plan.problems())
                .allSatisfy(finding -> assertThat(isReported(finding, plan)).isTrue());
    }

    private static boolean isReported(Finding finding, FlightPlan plan) {
        return switch (finding.rule()) {
            case "flight.mandatory", "flight.meal", "flight.exercise", "flight.duty" ->
                plan.problems().stream().anyMatch(problem -> problem.contains(finding.subject()));
            case "flight.handover" -> plan.problems().stream().anyMatch(problem -> problem.contains("handover#"));
            default -> false;
        };
    }

    private static HouseRules house(RandomGenerator random) {
        HouseRules full = FullMission.house();
        return new HouseRules(
                random.nextBoolean() ? SleepShift.FREE : new SleepShift(random.nextInt(150), random.nextInt(90)),
                random.nextBoolean() ? WorkWeek.NONE : full.week(),
                random.nextBoolean() ? List.of() : full.conferences(),
                random.nextBoolean() ? List.of() : full.duties(),
                random.nextBoolean() ? HouseRules.WELCOME : full.docking(),
                random.nextBoolean() ? HouseRules.FAREWELL : full.undocking(),
                random.nextBoolean() ? NightWatch.NONE : new NightWatch(LocalTime.of(1, 0), 5 * random.nextInt(1, 7)),
                random.nextBoolean() ? List.of() : List.of(2.0, 4.0),
                random.nextInt(90),
                random.nextBoolean() ? Supplies.UNLIMITED : full.supplies(),
                full.attitudes());
    }

    private static List<Experiment> experiments(RandomGenerator random) {
        var list = new ArrayList<Experiment>();
        for (Experiment e : FullMission.experiments()) {
            if (random.nextInt(4) > 0) {
                int sessions = random.nextInt(1, 3);
                var repeated = FlightFixture.with(e, random.nextInt(4) == 0, sessions, random.nextInt(24));
                list.add(FullMission.with(repeated, e.load(), protocol(e.protocol(), sessions, random)));
            }
        }
        list.addAll(FlightFixture.experiments().subList(3, 7));
        return list;
    }

    private static Protocol protocol(Protocol p, int sessions, RandomGenerator random) {
        Optional<Set<String>> consent = random.nextInt(5) == 0 ? Optional.of(Set.of("host-a")) : p.consent();
        return new Protocol(
                p.further(),
                random.nextInt(sessions + 1),
                p.fastingHours() > 0 ? random.nextInt(4, 12) : 0,
                p.publicEvent(),
                consent,
                random.nextBoolean(),
                random.nextBoolean() ? 0 : random.nextInt(20, 90),
                p.minElevationDeg(),
                p.attitude());
    }
}
