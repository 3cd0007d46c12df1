package space.hamsafar.programme.change;

import java.time.Instant;
import java.util.List;

/** Something that was decided about a timeline. Events are only ever added; what holds now follows from all of them. */
public sealed interface ChangeEvent {

    /** When. */
    Instant at();

    /** Who. */
    String by();

    /**
     * A plan is kept as a version.
     *
     * @param plan id of the plan
     * @param note free text; may be empty
     */
    record VersionKept(Instant at, String by, Level level, String plan, String note) implements ChangeEvent {}

    /**
     * A plan becomes the baseline, approved by all centres at once.
     *
     * @param centres all control centres, the host's last
     * @param approvals one for each centre
     * @param plan id of the plan
     * @param note free text; may be empty
     */
    record BaselineApproved(
            Instant at,
            String by,
            Level level,
            List<Centre> centres,
            List<Approval> approvals,
            String plan,
            String note)
            implements ChangeEvent {

        public BaselineApproved {
            centres = List.copyOf(centres);
            approvals = List.copyOf(approvals);
        }
    }

    /** A change request is opened. */
    record RequestOpened(Instant at, String by, ChangeRequest request) implements ChangeEvent {}

    /**
     * A centre approves a request, but not the last one.
     *
     * @param request its number
     */
    record RequestApproved(Instant at, String by, int request, String centre, String note) implements ChangeEvent {}

    /**
     * The host's centre approves a request last, by which it is implemented.
     *
     * @param request its number
     * @param plan id of the plan that is the current one from now on
     */
    record RequestImplemented(Instant at, String by, int request, String centre, String plan, String note)
            implements ChangeEvent {}

    /**
     * A request is withdrawn by its author, or refused by a centre.
     *
     * @param request its number
     * @param centre the centre that refuses it; empty where its author withdraws it
     */
    record RequestWithdrawn(Instant at, String by, int request, String centre, String reason) implements ChangeEvent {}

    /** A centre's consent. */
    record Approval(String centre, String by) {}
}
