package space.hamsafar.programme.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import space.hamsafar.programme.change.ChangeEvent.Approval;
import space.hamsafar.programme.change.ChangeEvent.BaselineApproved;
import space.hamsafar.programme.change.ChangeEvent.RequestApproved;
import space.hamsafar.programme.change.ChangeEvent.RequestImplemented;
import space.hamsafar.programme.change.ChangeEvent.RequestOpened;
import space.hamsafar.programme.change.ChangeEvent.RequestWithdrawn;
import space.hamsafar.programme.change.ChangeEvent.VersionKept;

/**
 * What holds after all that was decided about a timeline.
 *
 * @param events all of it, in order
 */
public record ChangeRecord(List<ChangeEvent> events) {

    public ChangeRecord {
        events = List.copyOf(events);
    }

    /** States of a request. */
    public enum State {
        OPEN,
        IMPLEMENTED,
        WITHDRAWN
    }

    /**
     * A request and what became of it.
     *
     * @param opened when
     * @param approvals so far
     * @param closing when it was implemented or withdrawn, and why; empty while it is open
     */
    public record Standing(
            ChangeRequest request,
            State state,
            Instant opened,
            List<Approval> approvals,
            Optional<ChangeEvent> closing) {

        public Standing {
            approvals = List.copyOf(approvals);
        }
    }

    /** Whether an event is allowed now. */
    public sealed interface Ruling {}

    /** It is. */
    public record Allowed(ChangeEvent event) implements Ruling {}

    /**
     * It is not.
     *
     * @param reason and remedy, in a sentence
     */
    public record Refused(String reason) implements Ruling {}

    /** The baseline, if one was approved; of several the last. */
    public Optional<BaselineApproved> baseline() {
        return events.stream()
                .filter(BaselineApproved.class::isInstance)
                .map(BaselineApproved.class::cast)
                .reduce((first, last) -> last);
    }

    /** Id of the plan that holds now: of the baseline, or of the request that was implemented last after it. */
    public Optional<String> currentPlan() {
        Optional<String> current = Optional.empty();
        for (ChangeEvent event : events) {
            current = switch (event) {
                case BaselineApproved baseline -> Optional.of(baseline.plan());
                case RequestImplemented implemented -> Optional.of(implemented.plan());
                case VersionKept _, RequestOpened _, RequestApproved _, RequestWithdrawn _ -> current;
            };
        }
        return current;
    }

    /** How often the plan that holds has changed: 0 for the first, one more for each baseline or request after it. */
    public int revision() {
        return (int) Math.max(
                0,
                events.stream()
                                .filter(event ->
                                        event instanceof BaselineApproved || event instanceof RequestImplemented)
                                .count()
                        - 1);
    }

    /** Every request, in order of number. */
    public List<Standing> requests() {
        var all = new TreeMap<Integer, Standing>();
        for (ChangeEvent event : events) {
            switch (event) {
                case RequestOpened(Instant at, String _, ChangeRequest request) ->
                    all.put(request.number(), new Standing(request, State.OPEN, at, List.of(), Optional.empty()));
                case RequestApproved approved ->
                    all.computeIfPresent(
                            approved.request(), (n, was) -> approved(was, approved.centre(), approved.by()));
                case RequestImplemented done ->
                    all.computeIfPresent(
                            done.request(),
                            (n, was) -> closed(approved(was, done.centre(), done.by()), State.IMPLEMENTED, done));
                case RequestWithdrawn gone ->
                    all.computeIfPresent(gone.request(), (n, was) -> closed(was, State.WITHDRAWN, gone));
                case VersionKept _, BaselineApproved _ -> {}
            }
        }
        return List.copyOf(all.values());
    }

    private static Standing approved(Standing was, String centre, String by) {
        var approvals = new ArrayList<>(was.approvals());
        approvals.add(new Approval(centre, by));
        return new Standing(was.request(), was.state(), was.opened(), approvals, was.closing());
    }

    private static Standing closed(Standing was, State state, ChangeEvent how) {
        return new Standing(was.request(), state, was.opened(), was.approvals(), Optional.of(how));
    }

    /** The request of a number. */
    public Optional<Standing> request(int number) {
        return requests().stream()
                .filter(one -> one.request().number() == number)
                .findFirst();
    }

    /** The number of the next request. */
    public int nextRequest() {
        return requests().stream().mapToInt(one -> one.request().number()).max().orElse(0) + 1;
    }

    /** Whether all centres, each once and no one else, have approved a plan as baseline. */
    public Ruling baseline(BaselineApproved wanted) {
        var missing = new ArrayList<String>();
        var given = new HashSet<String>();
        for (Approval approval : wanted.approvals()) {
            if (wanted.centres().stream().noneMatch(centre -> centre.id().equals(approval.centre()))) {
                return new Refused("'" + approval.centre() + "' is no control centre of this mission: " + ids(wanted));
            }
            if (!given.add(approval.centre())) {
                return new Refused("centre '" + approval.centre() + "' approves twice: one approval for each centre");
            }
        }
        wanted.centres().stream()
                .map(Centre::id)
                .filter(id -> !given.contains(id))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            return new Refused(
                    "a baseline needs the approval of each control centre; missing: " + String.join(", ", missing));
        }
        boolean open = requests().stream().anyMatch(one -> one.state() == State.OPEN);
        return open
                ? new Refused("change requests are open: approve or withdraw them before there is a new baseline")
                : new Allowed(wanted);
    }

    private static String ids(BaselineApproved wanted) {
        return "they are "
                + String.join(", ", wanted.centres().stream().map(Centre::id).toList());
    }

    /** Whether a request can be opened: there is a baseline, and it changes the plan that holds. */
    public Ruling open(RequestOpened wanted) {
        if (baseline().isEmpty()) {
            return new Refused("there is no baseline yet, so that a change needs no request: edit the plan itself");
        }
        if (wanted.request().number() != nextRequest()) {
            return new Refused("the next request has the number " + nextRequest());
        }
        if (!currentPlan().equals(Optional.of(wanted.request().basePlan()))) {
            return new Refused("the plan has changed since the request was written: write it again");
        }
        return new Allowed(wanted);
    }

    /**
     * What a centre's approval does: the others approve, then the host's centre, by which the request is implemented.
     *
     * @param plan id of the plan that would hold then; it must be the one that the request proposes, or its change made
     *     to the plan that holds
     */
    public Ruling approve(Instant at, int number, Approval approval, String plan, String note) {
        Optional<Standing> found = request(number);
        Optional<BaselineApproved> baseline = baseline();
        if (found.isEmpty() || baseline.isEmpty()) {
            return new Refused("there is no change request " + number);
        }
        Standing standing = found.get();
        if (standing.state() != State.OPEN) {
            return new Refused("change request " + number + " is " + word(standing.state()) + ", not open");
        }
        List<Centre> centres = baseline.get().centres();
        Optional<Centre> centre = centres.stream()
                .filter(one -> one.id().equals(approval.centre()))
                .findFirst();
        if (centre.isEmpty()) {
            return new Refused(
                    "'" + approval.centre() + "' is no control centre of this mission: " + ids(baseline.get()));
        }
        if (standing.approvals().stream().anyMatch(one -> one.centre().equals(approval.centre()))) {
            return new Refused("centre '" + approval.centre() + "' has approved change request " + number + " before");
        }
        return approve(at, standing, approval, centres, plan, note);
    }

    private static Ruling approve(
            Instant at, Standing standing, Approval approval, List<Centre> centres, String plan, String note) {
        int number = standing.request().number();
        List<String> before = centres.stream()
                .map(Centre::id)
                .takeWhile(id -> !id.equals(approval.centre()))
                .filter(id -> standing.approvals().stream()
                        .noneMatch(one -> one.centre().equals(id)))
                .toList();
        boolean isLast = centres.getLast().id().equals(approval.centre());
        if (isLast && !before.isEmpty()) {
            return new Refused(
                    "the host's centre has the last word: first comes the approval of " + String.join(", ", before));
        }
        return new Allowed(
                isLast
                        ? new RequestImplemented(at, approval.by(), number, approval.centre(), plan, note)
                        : new RequestApproved(at, approval.by(), number, approval.centre(), note));
    }

    /** Whether a request can be withdrawn. */
    public Ruling withdraw(RequestWithdrawn wanted) {
        Optional<Standing> found = request(wanted.request());
        if (found.isEmpty()) {
            return new Refused("there is no change request " + wanted.request());
        }
        if (found.get().state() != State.OPEN) {
            return new Refused("change request " + wanted.request() + " is "
                    + word(found.get().state()) + ", not open");
        }
        boolean known = wanted.centre().isEmpty()
                || baseline().stream()
                        .flatMap(one -> one.centres().stream())
                        .anyMatch(one -> one.id().equals(wanted.centre()));
        if (!known) {
            return new Refused("'" + wanted.centre() + "' is no control centre of this mission");
        }
        return wanted.reason().isBlank() ? new Refused("say why the request is withdrawn") : new Allowed(wanted);
    }

    /** The word for a state. */
    public static String word(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
