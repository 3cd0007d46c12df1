package space.hamsafar.campaign.desk;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.assign.PanelPlan;
import space.hamsafar.campaign.assign.PanelPlanner;
import space.hamsafar.campaign.assign.PanelProblem;
import space.hamsafar.campaign.assign.Panelist;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.policy.StagePolicy;

/**
 * Gives to others what an assessor cannot score any more, who fell ill or declared an interest after scoring began. Every
 * other pair, and every score that was submitted, stays.
 */
final class Reassignments {
    private final Work work;
    private final StagePolicy stage;
    private final String away;
    private final List<StaffMember> staff;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, Integer> load = new HashMap<>();
    private final Map<String, Set<String>> kept = new HashMap<>();

    /** An assessor of an applicant, and whether another takes their place. */
    private record Pair(String applicant, String assessor, boolean isFree) {}

    private Reassignments(Work work, StagePolicy stage, String away) {
        this.work = work;
        this.stage = stage;
        this.away = away;
        this.staff = Assignments.scorers(work, stage).stream()
                .filter(member -> !member.id().equals(away))
                .toList();
    }

    static Outcome reassign(Work work, DeskOperation.ReassignAssessors order) {
        StagePolicy stage = work.policy().stage(order.stage()).orElseThrow();
        Optional<DeskFact.Assigned> assigned = work.state().assigned(order.stage());
        if (assigned.isEmpty()) {
            return Outcome.Invalid.of("stage " + order.stage() + " has no assessors yet: assign them");
        }
        if (order.reason().isBlank()) {
            return Outcome.Invalid.of("another assessor needs a reason, for the record");
        }
        var reassignments = new Reassignments(work, stage, order.away());
        reassignments.read(assigned.get());
        boolean isKnown =
                reassignments.pairs.stream().anyMatch(pair -> pair.assessor().equals(order.away()));
        if (!order.away().isEmpty() && !isKnown) {
            return Outcome.Invalid.of(order.away() + " scores nobody in stage " + order.stage());
        }
        return reassignments.plan(order.reason());
    }

    private void read(DeskFact.Assigned assigned) {
        Set<String> interests = new HashSet<>();
        work.state().conflicts().forEach(one -> interests.add(one.applicant() + '\n' + one.assessor()));
        Set<String> gone = work.state().gone();
        SegmentRows.read(work.segments().open(assigned.pairs()), cells -> {
            String applicant = cells.get(0);
            String assessor = cells.get(1);
            boolean isLate = assessor.equals(away)
                    && work.state().score(stage.id(), applicant, assessor).isEmpty();
            boolean isFree = !gone.contains(applicant) && (isLate || interests.contains(applicant + '\n' + assessor));
            pairs.add(new Pair(applicant, assessor, isFree));
            if (!isFree) {
                load.merge(assessor, 1, Integer::sum);
                kept.computeIfAbsent(applicant, _ -> new HashSet<>()).add(assessor);
            }
        });
    }

    private Outcome plan(String reason) {
        Map<String, Integer> wanted = new TreeMap<>();
        pairs.stream().filter(Pair::isFree).forEach(pair -> wanted.merge(pair.applicant(), 1, Integer::sum));
        if (wanted.isEmpty()) {
            return Outcome.Invalid.of("there is nothing to hand over: nobody declared an interest since the assignment"
                    + (away.isEmpty() ? "; name who is away" : ", and " + away + " scored everybody"));
        }
        Map<String, List<String>> found = new HashMap<>();
        // Whoever needs most is served first, since fewest can serve them.
        for (int each : new TreeSet<>(wanted.values()).descendingSet()) {
            List<String> applicants = wanted.keySet().stream()
                    .filter(id -> each == wanted.getOrDefault(id, 0))
                    .toList();
            switch (PanelPlanner.plan(problem(applicants, each))) {
                case PanelPlan.Impossible(String why) -> {
                    return Outcome.Invalid.of(why);
                }
                case PanelPlan.Assigned(List<int[]> panels, long _) -> take(applicants, panels, found);
            }
        }
        return done(found, reason);
    }

    private PanelProblem problem(List<String> applicants, int each) {
        List<BitSet> forbidden = Assignments.forbidden(work, applicants, staff);
        for (int i = 0; i < applicants.size(); i++) {
            Set<String> own = kept.getOrDefault(applicants.get(i), Set.of());
            BitSet set = forbidden.get(i);
            IntStream.range(0, staff.size())
                    .filter(at -> own.contains(staff.get(at).id()))
                    .forEach(set::set);
        }
        Map<String, Integer> bands = Strictness.bands(work, staff);
        List<Panelist> panel = staff.stream()
                .map(member -> new Panelist(
                        member.id(),
                        member.mostApplicants(),
                        load.getOrDefault(member.id(), 0),
                        bands.getOrDefault(member.id(), 1)))
                .toList();
        return new PanelProblem(applicants, panel, each, forbidden);
    }

    private void take(List<String> applicants, List<int[]> panels, Map<String, List<String>> found) {
        for (int i = 0; i < applicants.size(); i++) {
            List<String> fresh = new ArrayList<>();
            for (int at : panels.get(i)) {
                String assessor = staff.get(at).id();
                fresh.add(assessor);
                load.merge(assessor, 1, Integer::sum);
            }
            found.put(applicants.get(i), fresh);
        }
    }

    private Outcome done(Map<String, List<String>> found, String reason) {
        Map<String, Integer> took = new TreeMap<>();
        found.values().forEach(fresh -> fresh.forEach(one -> took.merge(one, 1, Integer::sum)));
        int moved = took.values().stream().mapToInt(Integer::intValue).sum();
        Segment segment = write(found);
        int scores = work.state().scores(stage.id()).size();
        int counted = work.state().counted(stage.id()).size();
        var lines = new Lines()
                .line(moved + " sheets pass to " + took.size() + " assessors; " + counted
                        + " locked scores stay as they are, "
                        + (scores - counted) + " of assessors with an interest do not count");
        took.forEach((assessor, count) ->
                lines.line("  " + assessor + ": " + count + " more, " + load.getOrDefault(assessor, 0) + " in all"));
        return new Outcome.Done(
                lines.put("stage", stage.id())
                        .put("moved", moved)
                        .put("took", took)
                        .put("scores", counted)
                        .put("setAside", scores - counted)
                        .answer(),
                List.of(new DeskFact.Reassigned(stage.id(), segment, away, moved, reason)));
    }

    private Segment write(Map<String, List<String>> found) {
        return work.segments().write("assigned.csv", out -> {
            var to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            Map<String, Integer> next = new HashMap<>();
            for (Pair pair : pairs) {
                String assessor = pair.assessor();
                if (pair.isFree()) {
                    int at = next.merge(pair.applicant(), 1, Integer::sum) - 1;
                    assessor = found.getOrDefault(pair.applicant(), List.of()).get(at);
                }
                to.append(pair.applicant()).append(',').append(assessor).append('\n');
            }
            to.flush();
            return pairs.size();
        });
    }
}
