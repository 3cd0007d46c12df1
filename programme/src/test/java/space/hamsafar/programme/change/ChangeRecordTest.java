package space.hamsafar.programme.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.change.ChangeEvent.Approval;
import space.hamsafar.programme.change.ChangeEvent.BaselineApproved;
import space.hamsafar.programme.change.ChangeEvent.RequestOpened;
import space.hamsafar.programme.change.ChangeEvent.RequestWithdrawn;
import space.hamsafar.programme.change.ChangeRecord.Allowed;
import space.hamsafar.programme.change.ChangeRecord.Refused;
import space.hamsafar.programme.change.ChangeRecord.Ruling;
import space.hamsafar.programme.change.ChangeRecord.State;

final class ChangeRecordTest {

    private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");
    private static final List<Centre> CENTRES = List.of(new Centre("guest", false), new Centre("host", true));
    private static final ChangeRecord NOTHING = new ChangeRecord(List.of());

    @Test
    void baselineNeedsEachCentreOnce() {
        assertThat(refusal(NOTHING.baseline(baseline("p1", "guest")))).contains("missing: host");
        assertThat(refusal(NOTHING.baseline(baseline("p1", "guest", "host", "host"))))
                .contains("approves twice");
        assertThat(refusal(NOTHING.baseline(baseline("p1", "guest", "moon")))).contains("no control centre");
        assertThat(NOTHING.baseline(baseline("p1", "guest", "host"))).isInstanceOf(Allowed.class);
    }

    @Test
    void requestNeedsABaselineAndItsPlan() {
        assertThat(refusal(NOTHING.open(opened(1, "p1", "p2")))).contains("no baseline yet");
        ChangeRecord based = with(NOTHING, NOTHING.baseline(baseline("p1", "guest", "host")));
        assertThat(refusal(based.open(opened(1, "p0", "p2")))).contains("has changed");
        assertThat(refusal(based.open(opened(2, "p1", "p2")))).contains("has the number 1");
        assertThat(based.open(opened(1, "p1", "p2"))).isInstanceOf(Allowed.class);
    }

    @Test
    void hostHasTheLastWord() {
        ChangeRecord record = withRequest();

        assertThat(refusal(approve(record, "host"))).contains("last word", "guest");
        record = with(record, approve(record, "guest"));
        assertThat(state(record)).isEqualTo(State.OPEN);
        assertThat(record.currentPlan()).contains("p1");
        assertThat(refusal(approve(record, "guest"))).contains("approved change request 1 before");
        record = with(record, approve(record, "host"));

        assertThat(state(record)).isEqualTo(State.IMPLEMENTED);
        assertThat(record.currentPlan()).contains("p2");
        assertThat(record.revision()).isEqualTo(1);
        assertThat(record.request(1).orElseThrow().approvals())
                .extracting(Approval::centre)
                .containsExactly("guest", "host");
        assertThat(refusal(approve(record, "host"))).contains("is implemented, not open");
    }

    @Test
    void strangerCannotApprove() {
        assertThat(refusal(approve(withRequest(), "moon"))).contains("no control centre");
        assertThat(refusal(withRequest().approve(NOW, 7, new Approval("guest", "A"), "p2", "")))
                .contains("no change request 7");
    }

    @Test
    void withdrawnRequestIsClosed() {
        ChangeRecord record = withRequest();
        assertThat(refusal(record.withdraw(new RequestWithdrawn(NOW, "A", 1, "", " "))))
                .contains("say why");
        assertThat(refusal(record.withdraw(new RequestWithdrawn(NOW, "A", 1, "moon", "no"))))
                .contains("moon");
        record = with(record, record.withdraw(new RequestWithdrawn(NOW, "A", 1, "host", "no crew time")));

        assertThat(state(record)).isEqualTo(State.WITHDRAWN);
        assertThat(refusal(approve(record, "guest"))).contains("is withdrawn");
        assertThat(refusal(record.withdraw(new RequestWithdrawn(NOW, "A", 1, "", "again"))))
                .contains("is withdrawn");
        assertThat(record.nextRequest()).isEqualTo(2);
    }

    @Test
    void newBaselineWaitsForOpenRequests() {
        ChangeRecord record = withRequest();
        assertThat(refusal(record.baseline(baseline("p3", "guest", "host")))).contains("are open");
        record = with(record, record.withdraw(new RequestWithdrawn(NOW, "A", 1, "", "done otherwise")));

        record = with(record, record.baseline(baseline("p3", "guest", "host")));

        assertThat(record.currentPlan()).isEqualTo(Optional.of("p3"));
        assertThat(record.baseline().orElseThrow().plan()).isEqualTo("p3");
    }

    private static ChangeRecord withRequest() {
        ChangeRecord based = with(NOTHING, NOTHING.baseline(baseline("p1", "guest", "host")));
        return with(based, based.open(opened(1, "p1", "p2")));
    }

    private static BaselineApproved baseline(String plan, String... centres) {
        var approvals = List.of(centres).stream()
                .map(centre -> new Approval(centre, "N. N."))
                .toList();
        return new BaselineApproved(NOW, "planner", Level.SHORT_TERM, CENTRES, approvals, plan, "");
    }

    private static RequestOpened opened(int number, String base, String plan) {
        var request = new ChangeRequest(
                number, "t", "a", "d", "r", "s", base, plan, List.of(), List.of(), List.of(), List.of());
        return new RequestOpened(NOW, "a", request);
    }

    private static Ruling approve(ChangeRecord record, String centre) {
        return record.approve(NOW, 1, new Approval(centre, "N. N."), "p2", "");
    }

    private static State state(ChangeRecord record) {
        return record.request(1).orElseThrow().state();
    }

    private static String refusal(Ruling ruling) {
        return ruling instanceof Refused(String reason) ? reason : "allowed";
    }

    private static ChangeRecord with(ChangeRecord record, Ruling ruling) {
        var events = new ArrayList<>(record.events());
        events.add(((Allowed) ruling).event());
        return new ChangeRecord(events);
    }
}
