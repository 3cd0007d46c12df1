package space.hamsafar.peers;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Collections;
import java.util.List;
import space.hamsafar.peers.Placement.Charge;
import space.hamsafar.peers.Placement.Gap;
import space.hamsafar.peers.Placement.Jump;
import space.hamsafar.peers.Placement.Shift;
import space.hamsafar.peers.Placement.Use;
import space.hamsafar.peers.TimelinePlan.Member;
import space.hamsafar.peers.TimelinePlan.Need;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;

/**
 * The rules of a timeline as Timefold's constraint streams: hard what holds between pieces of work, by how much it is
 * broken, and what must be done and is not, by its length; soft the value. Work that lacks what it needs is no breach but
 * worth nothing, so that a chain can be placed step by step; {@link TimefoldTimeline} leaves it out in the end.
 */
public final class TimelineRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            oneAtATime(factory),
            capacity(factory),
            level(factory),
            budget(factory),
            spacing(factory),
            lag(factory),
            team(factory),
            tooMany(factory),
            tooFew(factory),
            leftOut(factory),
            mustMiss(factory),
            miss(factory),
            value(factory)
        };
    }

    private static Constraint oneAtATime(ConstraintFactory factory) {
        return shifts(factory)
                .join(
                        shifts(factory),
                        equal(Shift::person),
                        equal(Shift::block),
                        filtering(
                                (one, other) -> one.activity().compareTo(other.activity()) < 0 && one.overlaps(other)))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (one, other) -> overlap(one.start(), one.end(), other.start(), other.end()))
                .asConstraint("one at a time");
    }

    private static UniConstraintStream<Shift> shifts(ConstraintFactory factory) {
        return factory.forEach(Work.class).flattenLast(work -> work.done().shifts());
    }

    private static long overlap(int from, int to, int otherFrom, int otherTo) {
        return (long) Math.min(to, otherTo) - Math.max(from, otherFrom);
    }

    private static Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(Work.class)
                .flattenLast(work -> work.done().uses())
                .groupBy(Use::site, toList())
                .penalizeLong(HardSoftLongScore.ONE_HARD, Loads::excess)
                .asConstraint("capacity");
    }

    private static Constraint level(ConstraintFactory factory) {
        return factory.forEach(Work.class)
                .flattenLast(work -> work.done().jumps())
                .groupBy(Jump::reservoir, toList())
                .penalizeLong(HardSoftLongScore.ONE_HARD, Loads::excess)
                .asConstraint("level");
    }

    private static Constraint budget(ConstraintFactory factory) {
        return factory.forEach(Work.class)
                .flattenLast(work -> work.done().charges())
                .groupBy(Charge::budget, Charge::limit, sum(Charge::ticks))
                .filter((budget, limit, spent) -> spent > limit)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (budget, limit, spent) -> spent - limit)
                .asConstraint("budget");
    }

    private static Constraint spacing(ConstraintFactory factory) {
        return gaps(factory)
                .join(
                        gaps(factory),
                        equal(Gap::spacing),
                        filtering(
                                (one, other) -> one.activity().compareTo(other.activity()) < 0 && one.overlaps(other)))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (one, other) -> overlap(one.start(), one.end(), other.start(), other.end()))
                .asConstraint("spacing");
    }

    private static UniConstraintStream<Gap> gaps(ConstraintFactory factory) {
        return factory.forEach(Work.class).flattenLast(work -> work.done().gaps());
    }

    private static Constraint lag(ConstraintFactory factory) {
        return factory.forEach(TimeLag.class)
                .join(Work.class, equal(TimeLag::from, Work::activity))
                .join(Work.class, equal((lag, from) -> lag.to(), Work::activity))
                .penalizeLong(HardSoftLongScore.ONE_HARD, TimelineRules::misses)
                .asConstraint("lag");
    }

    private static long misses(TimeLag lag, Work from, Work to) {
        long between = (long) to.done().at(lag.toPoint()) - from.done().at(lag.fromPoint());
        return Math.max(0, Math.max(lag.minimum() - between, between - lag.maximum()));
    }

    private static Constraint team(ConstraintFactory factory) {
        return factory.forEach(TeamLink.class)
                .join(Work.class, equal(TeamLink::firstActivity, Work::activity))
                .join(
                        Work.class,
                        equal((link, first) -> link.secondActivity(), Work::activity),
                        filtering(TimelineRules::isBroken))
                .penalizeLong(HardSoftLongScore.ONE_HARD)
                .asConstraint("team");
    }

    private static boolean isBroken(TeamLink link, Work first, Work second) {
        List<String> some = first.done().inRole(link.firstRole());
        List<String> others = second.done().inRole(link.secondRole());
        return switch (link.kind()) {
            case SAME -> !some.containsAll(others) && !others.containsAll(some);
            case DIFFERENT -> !Collections.disjoint(some, others);
        };
    }

    private static Constraint tooMany(ConstraintFactory factory) {
        return chosen(factory)
                .filter((choice, done) -> done > choice.maximum())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (choice, done) -> done - choice.maximum())
                .asConstraint("too many of a choice");
    }

    private static Constraint tooFew(ConstraintFactory factory) {
        return chosen(factory)
                .complement(Choice.class, choice -> 0)
                .filter((choice, done) -> done < choice.minimum())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (choice, done) -> choice.minimum() - done)
                .asConstraint("too few of a choice");
    }

    private static BiConstraintStream<Choice, Integer> chosen(ConstraintFactory factory) {
        return factory.forEach(Member.class)
                .join(Work.class, equal(Member::activity, Work::activity))
                .groupBy((member, work) -> member.choice(), countBi());
    }

    private static Constraint leftOut(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Work.class)
                .filter(work -> work.isMandatory() && work.isLeftOut())
                .penalizeLong(HardSoftLongScore.ONE_HARD, Work::weight)
                .asConstraint("left out");
    }

    private static Constraint mustMiss(ConstraintFactory factory) {
        return factory.forEach(Need.class)
                .filter(Need::mandatory)
                .ifExists(Work.class, equal(Need::activity, Work::activity))
                .ifNotExists(Work.class, equal(Need::required, Work::activity))
                .penalizeLong(HardSoftLongScore.ONE_HARD)
                .asConstraint("what must be done lacks what it needs");
    }

    private static Constraint miss(ConstraintFactory factory) {
        return factory.forEach(Need.class)
                .filter(need -> need.value() > 0)
                .ifExists(Work.class, equal(Need::activity, Work::activity))
                .ifNotExists(Work.class, equal(Need::required, Work::activity))
                .penalizeLong(HardSoftLongScore.ONE_SOFT, Need::value)
                .asConstraint("lacks what it needs");
    }

    private static Constraint value(ConstraintFactory factory) {
        return factory.forEach(Work.class)
                .filter(work -> work.done().value() > 0)
                .rewardLong(HardSoftLongScore.ONE_SOFT, work -> work.done().value())
                .asConstraint("value");
    }
}
