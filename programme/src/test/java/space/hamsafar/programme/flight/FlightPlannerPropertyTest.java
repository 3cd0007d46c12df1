package space.hamsafar.programme.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.flight.FlightFixture.HOSTS;
import static space.hamsafar.programme.flight.FlightFixture.WORK;
import static space.hamsafar.programme.flight.FlightFixture.experiment;
import static space.hamsafar.programme.flight.FlightFixture.flight;
import static space.hamsafar.programme.flight.FlightFixture.guest;
import static space.hamsafar.programme.flight.FlightFixture.mission;
import static space.hamsafar.programme.flight.FlightFixture.on;
import static space.hamsafar.programme.flight.FlightFixture.rules;
import static space.hamsafar.programme.flight.FlightFixture.setting;
import static space.hamsafar.programme.flight.FlightFixture.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.flight.Experiment.CrewNeed;
import space.hamsafar.programme.flight.Experiment.Window;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.setting.Finding;

/** Whatever the planner returns, the checker accepts but for mandatory work and meals that the plan says do not fit. */
final class FlightPlannerPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void checkerAcceptsWhatThePlannerReturns(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var mission = mission(flight(), rules(), experiments(random));
        var earliest = LocalDate.of(2026, 10, 10).plusDays(random.nextInt(60));
        var plan = FlightPlanner.plan(mission, setting(), earliest, Limits.ofWork(WORK, seed));
        var findings = FlightChecker.check(mission, setting(), plan);
        assertThat(findings)
                .as("seed %d, earliest %s, problems %s", seed, earliest, plan.problems())
                .allSatisfy(finding -> assertThat(isReported(finding, plan)).isTrue());
    }

    /** Whether the plan itself says that something of the kind does not fit. */
    private static boolean isReported(Finding finding, FlightPlan plan) {
        String words = switch (finding.rule()) {
            case "flight.mandatory" -> "Mandatory experiment " + finding.subject() + " has";
            case "flight.meal" -> "-" + finding.subject() + "): ";
            default -> "no other rule may be broken";
        };
        return plan.problems().stream().anyMatch(problem -> problem.contains(words));
    }

    private static List<Experiment> experiments(RandomGenerator random) {
        var list = new ArrayList<Experiment>();
        int count = random.nextInt(4, 14);
        for (int i = 0; i < count; i++) {
            Window window = Window.values()[random.nextInt(Window.values().length)];
            String site = switch (window) {
                case PASS, LIT_PASS -> random.nextBoolean() ? "city" : "delta";
                case WORK, COVERAGE, DAYLIGHT, NIGHT -> "";
            };
            Experiment e = experiment("x" + i, window, site);
            e = with(e, crew(random), e.minutes() + random.nextInt(4));
            e = with(e, random.nextInt(5) == 0, random.nextInt(1, 4), random.nextInt(30));
            e = with(
                    e,
                    random.nextInt(300),
                    random.nextBoolean() ? "" : "rack-" + random.nextInt(2),
                    random.nextBoolean());
            int first = random.nextInt(1, 4);
            list.add(on(e, first, first + random.nextInt(3)));
        }
        return list;
    }

    private static List<CrewNeed> crew(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(guest());
            case 1 -> List.of(guest(), new CrewNeed(Set.copyOf(HOSTS), "", 1));
            case 2 -> List.of(new CrewNeed(Set.of(), "", 1));
            case 3 -> List.of(new CrewNeed(Set.of(), "camera", 1), new CrewNeed(Set.of(), "", 1));
            default -> List.of(new CrewNeed(Set.of(), "", random.nextInt(1, 4)));
        };
    }
}
