package space.hamsafar.programme.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.qualification.Qualification;
import space.hamsafar.programme.qualification.QualificationMatrix;
import space.hamsafar.programme.qualification.Standing;

/**
 * Who may fly, and whom the figures would put first.
 *
 * @param launch day of the launch
 * @param landing last day on which what is needed to fly must hold
 * @param candidates in the order of the proposal: those who may fly first, then by the day on which they are ready
 * @param prime id of the proposed prime, if anybody may fly
 * @param backup id of the proposed backup, if a second may fly
 * @param reasons why in this order, a sentence each
 */
public record SeatProposal(
        LocalDate launch,
        LocalDate landing,
        List<Candidate> candidates,
        Optional<String> prime,
        Optional<String> backup,
        List<String> reasons) {

    /**
     * Somebody who trains for the seat.
     *
     * @param person id
     * @param mayFly whether everything that is needed holds from the launch to the landing
     * @param readyOn day from which all of it holds, if it comes to that
     * @param lacking what is needed and does not hold, a sentence each
     * @param meanGrade mean of all grades so far, if there is any
     */
    public record Candidate(
            String person,
            boolean mayFly,
            Optional<LocalDate> readyOn,
            List<String> lacking,
            Optional<Double> meanGrade) {

        public Candidate {
            lacking = List.copyOf(lacking);
        }
    }

    public SeatProposal {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }

    /**
     * The proposal.
     *
     * @param grounds what it rests on
     */
    public static SeatProposal of(Grounds grounds) {
        var candidates = grounds.people().stream()
                .map(person -> candidate(grounds, person))
                .sorted(Comparator.comparing((Candidate one) -> !one.mayFly())
                        .thenComparing(one -> one.readyOn().orElse(LocalDate.MAX))
                        .thenComparing(one -> -one.meanGrade().orElse(0.0))
                        .thenComparing(one -> grounds.people().indexOf(one.person())))
                .toList();
        var able = candidates.stream().filter(Candidate::mayFly).toList();
        return new SeatProposal(
                grounds.launch(),
                grounds.landing(),
                candidates,
                able.stream().findFirst().map(Candidate::person),
                able.stream().skip(1).findFirst().map(Candidate::person),
                reasons(able, candidates));
    }

    /**
     * What a proposal rests on.
     *
     * @param qualifications all of them
     * @param people who train for the seat, the one who is named first before the other
     * @param atLaunch who holds what on the day of the launch
     * @param atLanding and on the day of the landing
     * @param grades means of grades by person, in the order of {@code people}
     */
    public record Grounds(
            List<Qualification> qualifications,
            List<String> people,
            QualificationMatrix atLaunch,
            QualificationMatrix atLanding,
            List<Optional<Double>> grades) {

        public Grounds {
            qualifications = List.copyOf(qualifications);
            people = List.copyOf(people);
            grades = List.copyOf(grades);
        }

        LocalDate launch() {
            return atLaunch.on();
        }

        LocalDate landing() {
            return atLanding.on();
        }
    }

    private static Candidate candidate(Grounds grounds, String person) {
        var lacking = new ArrayList<String>();
        Optional<LocalDate> ready = Optional.empty();
        for (var qualification : grounds.qualifications()) {
            if (!qualification.neededToFly()) {
                continue;
            }
            var then = grounds.atLaunch().standing(person, qualification.id()).orElseThrow();
            var home = grounds.atLanding().standing(person, qualification.id()).orElseThrow();
            if (!then.isHeld()) {
                lacking.add(lack(qualification, then));
            } else if (!home.isHeld()) {
                lacking.add(qualification.title() + " lapses on "
                        + then.until().map(LocalDate::toString).orElse("?") + ", before the landing");
            }
            ready = later(ready, then.since());
        }
        return new Candidate(
                person,
                lacking.isEmpty(),
                lacking.isEmpty() ? ready : Optional.empty(),
                lacking,
                grounds.grades().get(grounds.people().indexOf(person)));
    }

    private static String lack(Qualification qualification, Standing standing) {
        return switch (standing.state()) {
            case LAPSED ->
                qualification.title() + " lapsed on "
                        + standing.until().map(LocalDate::toString).orElse("?");
            case NONE, IN_TRAINING, HELD, RENEWAL_DUE ->
                qualification.title() + " is not gained: " + String.join(", ", standing.missing())
                        + " still to be done";
        };
    }

    private static List<String> reasons(List<Candidate> able, List<Candidate> all) {
        var reasons = new ArrayList<String>();
        if (able.size() > 1) {
            var first = able.getFirst();
            var second = able.get(1);
            if (!first.readyOn().equals(second.readyOn())) {
                reasons.add(first.person() + " is ready on "
                        + first.readyOn().map(LocalDate::toString).orElse("?") + ", " + second.person() + " on "
                        + second.readyOn().map(LocalDate::toString).orElse("?"));
            } else if (!first.meanGrade().equals(second.meanGrade())) {
                reasons.add("both are ready on the same day, and " + first.person() + " has the better grades");
            } else {
                reasons.add("both are ready on the same day with equal grades, so they stay as they are named");
            }
        }
        all.stream()
                .filter(one -> !one.mayFly())
                .forEach(one -> reasons.add(one.person() + " may not fly: " + String.join("; ", one.lacking())));
        return reasons;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(day -> day.isAfter(one.get())).isPresent() ? other : one;
    }
}
