package space.hamsafar.programme.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.selection.StagePlan.Slot;
import space.hamsafar.programme.setting.Finding;

/** Each rule alone: a good plan, one corruption, that rule among the findings. */
class SelectionCheckerTest {

    private static final Campaign CAMPAIGN = SelectionFixture.campaign(3_000);
    private static final SelectionPlan GOOD = SelectionPlanner.plan(
            CAMPAIGN, SelectionFixture.setting(), Map.of(), SelectionFixture.FINALISTS, Limits.ofWork(20, 1));

    @Test
    void aGoodPlanIsAccepted() {
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void aDecisionAgainstTheRulesIsFound() {
        var decisions = new ArrayList<>(GOOD.decisions());
        var first = decisions.getFirst();
        decisions.set(0, new Decision(first.applicant(), !first.eligible(), List.of()));
        assertBroken("selection.decision", withDecisions(decisions));
        assertBroken("selection.decision", withDecisions(decisions.subList(1, decisions.size())));
    }

    @Test
    void wrongCountsAreFound() {
        assertBroken(
                "selection.eligible-count",
                new SelectionPlan(
                        GOOD.applications(),
                        GOOD.eligible() + 1,
                        GOOD.rules(),
                        GOOD.decisions(),
                        GOOD.stages(),
                        GOOD.forecast(),
                        GOOD.finalists(),
                        List.of()));
        assertBroken(
                "selection.rule-count",
                new SelectionPlan(
                        GOOD.applications(),
                        GOOD.eligible(),
                        GOOD.rules().subList(1, 2),
                        GOOD.decisions(),
                        GOOD.stages(),
                        GOOD.forecast(),
                        GOOD.finalists(),
                        List.of()));
    }

    @Test
    void finalistsWhoAreNotEligibleOrTooFewAreFound() {
        var ineligible = GOOD.decisions().stream()
                .filter(decision -> !decision.eligible())
                .findFirst()
                .orElseThrow()
                .applicant();
        assertBroken("selection.finalist", withFinalists(List.of(ineligible, "A-000417")));
        assertBroken("selection.finalist-count", withFinalists(List.of("A-000417")));
    }

    @Test
    void aForecastOfAnotherCampaignIsFound() {
        var other = Funnel.forecast(
                SelectionFixture.campaign(0, SelectionFixture.stages().subList(0, 1)), 10, 5);
        assertBroken(
                "selection.forecast",
                new SelectionPlan(
                        GOOD.applications(),
                        GOOD.eligible(),
                        GOOD.rules(),
                        GOOD.decisions(),
                        GOOD.stages(),
                        other,
                        GOOD.finalists(),
                        List.of()));
    }

    @Test
    void aMissingStageIsFound() {
        assertBroken("selection.stages", withStages(GOOD.stages().subList(0, 2)));
    }

    @Test
    void aStageBeforeAnybodyCanBeThereIsFound() {
        assertBroken("selection.sequence", withStage(1, stage -> shifted(stage, -7)));
    }

    @Test
    void tooManyInvitedAreFound() {
        assertBroken(
                "selection.places",
                withStage(
                        2,
                        stage -> new StagePlan(
                                stage.stage(),
                                11,
                                stage.firstDay(),
                                stage.lastDay(),
                                stage.resultDay(),
                                stage.testDays(),
                                stage.slots(),
                                stage.finalistDays())));
    }

    @Test
    void anUnknownStationIsFound() {
        assertBroken(
                "selection.station", withSlot(slot -> new Slot("sauna", 1, slot.size(), slot.start(), slot.end())));
    }

    @Test
    void aGroupOfTheWrongSizeIsFound() {
        assertBroken(
                "selection.group-size",
                withSlot(slot -> new Slot(slot.station(), slot.group(), slot.size() + 1, slot.start(), slot.end())));
    }

    @Test
    void aGroupTestedTwiceAndOneNotTestedAreFound() {
        assertBroken("selection.group-twice", withStage(0, stage -> {
            var slots = new ArrayList<>(stage.slots());
            slots.add(slots.getFirst());
            return withSlots(stage, slots);
        }));
        assertBroken(
                "selection.tested",
                withStage(
                        0,
                        stage -> withSlots(
                                stage, stage.slots().subList(1, stage.slots().size()))));
    }

    @Test
    void aWrongDurationIsFound() {
        assertBroken(
                "selection.duration",
                withSlot(slot -> new Slot(
                        slot.station(),
                        slot.group(),
                        slot.size(),
                        slot.start(),
                        slot.end().minusSeconds(60))));
    }

    @Test
    void tooManyGroupsAtAStationAreFound() {
        assertBroken(
                "selection.capacity",
                withStage(
                        0,
                        stage -> withSlots(
                                stage,
                                stage.slots().stream()
                                        .map(slot -> slot.station().equals("medical") && slot.group() <= 3
                                                ? at(slot, stage.slots().getFirst())
                                                : slot)
                                        .toList())));
    }

    @Test
    void aCandidateAtALaterStationFirstIsFound() {
        assertBroken(
                "selection.order",
                withStage(
                        0,
                        stage -> withSlots(
                                stage,
                                stage.slots().stream()
                                        .map(slot -> slot.station().equals("interview") && slot.group() == 1
                                                ? at(slot, stage.slots().getFirst())
                                                : slot)
                                        .toList())));
    }

    @Test
    void aTestAtNightIsFound() {
        assertBroken(
                "selection.hours",
                withSlot(slot -> new Slot(
                        slot.station(),
                        slot.group(),
                        slot.size(),
                        slot.start().minus(Duration.ofHours(6)),
                        slot.end().minus(Duration.ofHours(6)))));
    }

    @Test
    void wrongDatesAreFound() {
        assertBroken(
                "selection.dates",
                withStage(
                        1,
                        stage -> new StagePlan(
                                stage.stage(),
                                stage.invited(),
                                stage.firstDay(),
                                stage.lastDay(),
                                stage.resultDay(),
                                stage.testDays() + 1,
                                stage.slots(),
                                stage.finalistDays())));
        assertBroken(
                "selection.result-day",
                withStage(
                        1,
                        stage -> new StagePlan(
                                stage.stage(),
                                stage.invited(),
                                stage.firstDay(),
                                stage.lastDay(),
                                stage.resultDay().minusDays(1),
                                stage.testDays(),
                                stage.slots(),
                                stage.finalistDays())));
    }

    @Test
    void aFinalistWithoutATestDayIsFound() {
        assertBroken(
                "selection.finalist-day",
                withStage(
                        1,
                        stage -> new StagePlan(
                                stage.stage(),
                                stage.invited(),
                                stage.firstDay(),
                                stage.lastDay(),
                                stage.resultDay(),
                                stage.testDays(),
                                stage.slots(),
                                Map.of("A-000417", stage.firstDay()))));
    }

    private static void assertBroken(String rule, SelectionPlan plan) {
        assertThat(check(plan)).extracting(Finding::rule).contains(rule);
    }

    private static List<Finding> check(SelectionPlan plan) {
        return SelectionChecker.check(CAMPAIGN, SelectionFixture.setting(), plan);
    }

    private static Slot at(Slot slot, Slot model) {
        var length = Duration.between(slot.start(), slot.end());
        return new Slot(
                slot.station(),
                slot.group(),
                slot.size(),
                model.start(),
                model.start().plus(length));
    }

    private static StagePlan shifted(StagePlan stage, int days) {
        return new StagePlan(
                stage.stage(),
                stage.invited(),
                stage.firstDay().plusDays(days),
                stage.lastDay(),
                stage.resultDay(),
                stage.testDays(),
                stage.slots(),
                stage.finalistDays());
    }

    private static SelectionPlan withSlot(UnaryOperator<Slot> change) {
        return withStage(0, stage -> {
            var slots = new ArrayList<>(stage.slots());
            slots.set(0, change.apply(slots.getFirst()));
            return withSlots(stage, slots);
        });
    }

    private static StagePlan withSlots(StagePlan stage, List<Slot> slots) {
        return new StagePlan(
                stage.stage(),
                stage.invited(),
                stage.firstDay(),
                stage.lastDay(),
                stage.resultDay(),
                stage.testDays(),
                slots,
                stage.finalistDays());
    }

    private static SelectionPlan withStage(int index, UnaryOperator<StagePlan> change) {
        var stages = new ArrayList<>(GOOD.stages());
        stages.set(index, change.apply(stages.get(index)));
        return withStages(stages);
    }

    private static SelectionPlan withStages(List<StagePlan> stages) {
        return new SelectionPlan(
                GOOD.applications(),
                GOOD.eligible(),
                GOOD.rules(),
                GOOD.decisions(),
                stages,
                GOOD.forecast(),
                GOOD.finalists(),
                List.of());
    }

    private static SelectionPlan withDecisions(List<Decision> decisions) {
        return new SelectionPlan(
                GOOD.applications(),
                GOOD.eligible(),
                GOOD.rules(),
                decisions,
                GOOD.stages(),
                GOOD.forecast(),
                GOOD.finalists(),
                List.of());
    }

    private static SelectionPlan withFinalists(List<String> finalists) {
        return new SelectionPlan(
                GOOD.applications(),
                GOOD.eligible(),
                GOOD.rules(),
                GOOD.decisions(),
                GOOD.stages(),
                GOOD.forecast(),
                finalists,
                List.of());
    }
}
