package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.START;
import static space.hamsafar.programme.training.TrainingFixture.unit;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.training.TrainingFixture.UnitBuilder;
import space.hamsafar.programme.training.TrainingRules.Absence;
import space.hamsafar.programme.training.TrainingRules.Daily;
import space.hamsafar.programme.training.TrainingRules.EveningOff;
import space.hamsafar.programme.training.TrainingRules.KindLimit;
import space.hamsafar.programme.training.TrainingRules.KindSpacing;
import space.hamsafar.programme.training.TrainingRules.Retake;
import space.hamsafar.programme.training.Unit.Group;
import space.hamsafar.programme.training.Unit.Kind;

/** Rules of the training in mixtures drawn from a seed. */
class TrainingMixtureTest {

    private static final Setting SETTING = TrainingFixture.setting();
    private static final Provenance NOBODY = Provenance.unknown();

    static Stream<Integer> seeds() {
        return IntStream.range(0, 12).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCheckerAcceptsMixturesOfRules(int seed) {
        var syllabus = mixture(new Random(seed));
        var plan = TrainingPlanner.plan(syllabus, SETTING, START, Limits.ofWork(300, 1));
        assertThat(TrainingChecker.check(syllabus, SETTING, plan))
                .as("seed %d: %s %s", seed, plan.unplaced(), syllabus.rules())
                .isEmpty();
    }

    private static Syllabus mixture(Random random) {
        var rules = Rules.of();
        // Two examinations of one phase can wait for each other by way of what needs them.
        var kinds = Stream.of(Kind.values())
                .filter(kind -> kind != Kind.EXAMINATION)
                .toArray(Kind[]::new);
        if (random.nextBoolean()) {
            rules.spacing(
                    new KindSpacing("a", Set.of(Kind.TANK), Set.of(Kind.CENTRIFUGE), 20 + random.nextInt(30), NOBODY));
        }
        if (random.nextBoolean()) {
            rules.evening(new EveningOff("b", Set.of(Kind.TANK), LocalTime.of(15 + random.nextInt(3), 0), NOBODY));
        }
        if (random.nextBoolean()) {
            rules.limit(new KindLimit(
                    "c", Set.of(Kind.CLASS), Optional.of(4.0), Optional.of(10.0 + random.nextInt(5)), NOBODY));
        }
        if (random.nextBoolean()) {
            rules.daily(new Daily("d", List.of("words"), NOBODY));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            var from = START.plusDays(random.nextInt(20));
            var who = List.of("amina", "bilal", "teacher-1", "diver-1").get(random.nextInt(4));
            rules.absence(new Absence(who, from, from.plusDays(random.nextInt(3)), "away"));
        }
        if (random.nextBoolean()) {
            rules.retake(new Retake("bilal", "unit-0", START, START.plusDays(random.nextInt(20))));
        }
        var units = new ArrayList<UnitBuilder>();
        units.add(unit("words", "language", Kind.CLASS).sessions(5).minutes(60));
        for (int i = 0; i < 7; i++) {
            var kind = kinds[random.nextInt(kinds.length)];
            var one = unit("unit-" + i, "theory", kind)
                    .sessions(1 + random.nextInt(3))
                    .minutes(60 + 30 * random.nextInt(4))
                    .group(List.of(Group.ALONE, Group.PAIR, Group.ALL).get(random.nextInt(3)));
            if (kind == Kind.TANK || kind == Kind.CENTRIFUGE) {
                one.in(kind == Kind.TANK ? "tank" : "centrifuge");
            }
            if (i > 1 && random.nextBoolean()) {
                one.after("unit-" + random.nextInt(i));
            }
            units.add(one);
        }
        return TrainingFixture.syllabus(units, List.of()).withRules(rules.build());
    }
}
