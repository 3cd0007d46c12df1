package space.hamsafar.programme.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.planning.search.Limits;

class SelectionPlannerTest {

    private static final long WORK = 40;

    @Test
    void theCheckerAcceptsThePlanOfACampaign() {
        var campaign = SelectionFixture.campaign(4_000);
        var plan = plan(campaign, Map.of(), 1);
        assertThat(SelectionChecker.check(campaign, SelectionFixture.setting(), plan))
                .isEmpty();
        assertThat(plan.stages()).extracting(StagePlan::stage).containsExactly("preliminary", "secondary", "final");
        assertThat(plan.stages()).allMatch(stage -> stage.finalistDays().size() == 2);
    }

    @Test
    void aStageWaitsForItsStepForTheResultBeforeAndForTheJourney() {
        var campaign = SelectionFixture.campaign(3_000);
        var late = LocalDate.of(2026, 3, 2);
        var stages = plan(campaign, Map.of("secondary-selection", late), 1).stages();
        assertThat(stages.get(0).firstDay()).isEqualTo(SelectionFixture.CLOSES.plusDays(3));
        assertThat(stages.get(1).firstDay()).isEqualTo(late);
        assertThat(stages.get(2).firstDay())
                .isAfterOrEqualTo(stages.get(1).resultDay().plusDays(21));
        assertThat(stages.get(1).resultDay()).isEqualTo(stages.get(1).lastDay().plusDays(10));
    }

    @Test
    void noMoreAreInvitedThanAreEligibleExpectedOrHavePlaces() {
        var campaign = SelectionFixture.campaign(4_000);
        var plan = plan(campaign, Map.of(), 1);
        assertThat(plan.stages().get(0).invited()).isEqualTo(Math.min(120, plan.eligible()));
        assertThat(plan.stages().get(1).invited())
                .isEqualTo(plan.forecast().steps().get(3).entering());
        assertThat(plan.stages().get(2).invited()).isLessThanOrEqualTo(10);
    }

    @Test
    void aFinalistWhoIsNotEligibleOrUnknownIsAProblem() {
        var campaign = SelectionFixture.campaign(400);
        var ineligible = Eligibility.decide(campaign).stream()
                .filter(decision -> !decision.eligible())
                .findFirst()
                .orElseThrow();
        var plan = SelectionPlanner.plan(
                campaign,
                SelectionFixture.setting(),
                Map.of(),
                List.of(ineligible.applicant(), "A-999999"),
                Limits.ofWork(WORK, 1));
        assertThat(plan.problems())
                .anyMatch(problem -> problem.startsWith("finalist " + ineligible.applicant() + " is not eligible"))
                .contains("finalist A-999999 is not among the applicants");
        assertThat(plan.stages().getFirst().finalistDays()).isEmpty();
    }

    @Test
    void tooFewApplicationsAreAProblem() {
        var campaign = SelectionFixture.campaign(50);
        var plan = SelectionPlanner.plan(
                campaign, SelectionFixture.setting(), Map.of(), List.of(), Limits.ofWork(WORK, 1));
        assertThat(plan.problems())
                .anyMatch(problem -> problem.startsWith("the chance of 2 fit finalists is"))
                .contains("the campaign wants 2 finalists, but 0 are named");
    }

    @Test
    void aStageWithTooFewPlacesIsAProblem() {
        var stages = List.of(SelectionFixture.stage("only", "beijing", 5, 0.1, 0));
        var plan = plan(SelectionFixture.campaign(3_000, stages), Map.of(), 1);
        assertThat(plan.problems())
                .contains("stage only has 5 places, but 46 candidates must enter for a 95 % chance of 2 fit finalists");
    }

    @Test
    void aCampaignWithoutApplicationsHasAPlanAllTheSame() {
        var campaign = SelectionFixture.campaign(0);
        var plan = SelectionPlanner.plan(
                campaign, SelectionFixture.setting(), Map.of(), List.of(), Limits.ofWork(WORK, 1));
        assertThat(plan.stages()).hasSize(3).allMatch(stage -> stage.slots().isEmpty());
        assertThat(plan.forecast().probability()).isZero();
    }

    @Test
    void sameSeedAndWorkGiveTheSamePlan() {
        var campaign = SelectionFixture.campaign(3_000);
        assertThat(plan(campaign, Map.of(), 5)).isEqualTo(plan(campaign, Map.of(), 5));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCheckerAcceptsPlansOfRandomCampaigns(long seed) {
        var random = new Random(seed);
        var stages = new ArrayList<Stage>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            var model = SelectionFixture.stage(
                    "stage-" + i, random.nextBoolean() ? "beijing" : "islamabad", 4 + random.nextInt(60), 0.3, 3);
            var stations = new ArrayList<Station>();
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                double hours = List.of(0.25, 0.5, 0.8, 1.5, 3.0, 4.5, 8.0, 30.0).get(random.nextInt(8));
                stations.add(new Station("station-" + j, "", hours, 1 + random.nextInt(9), 1 + random.nextInt(3)));
            }
            stages.add(new Stage(
                    model.id(),
                    "",
                    model.site(),
                    "",
                    model.places(),
                    stations,
                    model.passRate(),
                    random.nextInt(9),
                    random.nextInt(9),
                    model.provenance()));
        }
        var campaign = SelectionFixture.campaign(2_900, stages);
        var plan = plan(campaign, Map.of(), seed);
        assertThat(plan.problems()).noneMatch(problem -> problem.contains("find no time"));
        assertThat(SelectionChecker.check(campaign, SelectionFixture.setting(), plan))
                .isEmpty();
    }

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(25);
    }

    private static SelectionPlan plan(Campaign campaign, Map<String, LocalDate> earliest, long seed) {
        return SelectionPlanner.plan(
                campaign, SelectionFixture.setting(), earliest, SelectionFixture.FINALISTS, Limits.ofWork(WORK, seed));
    }
}
