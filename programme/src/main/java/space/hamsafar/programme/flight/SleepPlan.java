package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * By how many minutes each night is later than usual, so that neither docking nor undocking cuts one, and no night moves
 * further from the one before than the crew can follow.
 *
 * <p>A night that docking would cut begins after it, or ends before it, whichever is mended sooner; in the same way at
 * undocking. Between the two, each night lies as near to the usual one as the limits let it:
 *
 * <pre>
 * later ▲   docking at 02:10            limits: 60 min earlier, 120 min later a night
 *  +310 │ ●
 *  +250 │   ●  +190 ●  +130 ●  +70 ●  +10 ●
 *     0 │                                   ●  ●
 * </pre>
 */
final class SleepPlan {

    private static final int GRID = Stay.TICK_MINUTES;

    private final DayRules rules;
    private final LocalDate first;
    private final LocalDate last;

    private SleepPlan(DayRules rules, LocalDate first, LocalDate last) {
        this.rules = rules;
        this.first = first;
        this.last = last;
    }

    /** A night whose shift is settled. */
    private record Anchor(int night, int shift) {}

    /**
     * The shifts of the nights that end on the days from docking to the day after undocking, in minutes.
     *
     * @param freeFrom when docking and welcome are over
     * @param freeTo when farewell begins
     */
    static List<Integer> shifts(DayRules rules, Instant docking, Instant freeFrom, Instant freeTo, Instant undocking) {
        var plan = new SleepPlan(
                rules,
                docking.atZone(rules.zone()).toLocalDate(),
                undocking.atZone(rules.zone()).toLocalDate());
        return plan.shifts(plan.anchor(docking, freeFrom), plan.anchor(freeTo, undocking));
    }

    /** The nearest shift of the night that something would cut; none if it cuts no night. */
    private List<Anchor> anchor(Instant from, Instant to) {
        var anchors = new ArrayList<Anchor>();
        for (int night = 0; night < nights(); night++) {
            Instant bed = bed(night);
            Instant up = wake(night).plus(Duration.ofMinutes(rules.postSleepMinutes()));
            if (from.isBefore(wake(night)) && to.isAfter(bed)) {
                int later = Math.ceilDiv((int) Duration.between(bed, to).toSeconds(), GRID * 60) * GRID;
                int earlier = Math.floorDiv((int) Duration.between(up, from).toSeconds(), GRID * 60) * GRID;
                anchors.add(new Anchor(night, isMendedSooner(later, earlier) ? later : earlier));
            }
        }
        return anchors;
    }

    /** Whether a night that is later comes back to its usual time sooner than one that is earlier. */
    private boolean isMendedSooner(int later, int earlier) {
        int back = Math.max(1, rules.house().sleepShift().earlierMinutes());
        int on = Math.max(1, rules.house().sleepShift().laterMinutes());
        return Math.ceilDiv(later, back) <= Math.ceilDiv(-earlier, on);
    }

    private int nights() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 2;
    }

    private Instant wake(int night) {
        return first.plusDays(night).atTime(rules.wake()).atZone(rules.zone()).toInstant();
    }

    private Instant bed(int night) {
        boolean late = !rules.sleep().isAfter(rules.wake());
        return first.plusDays(night - (late ? 0 : 1))
                .atTime(rules.sleep())
                .atZone(rules.zone())
                .toInstant();
    }

    private List<Integer> shifts(List<Anchor> docking, List<Anchor> undocking) {
        var shifts = new ArrayList<Integer>();
        for (int night = 0; night < nights(); night++) {
            int low = bound(docking, night, false).orElse(Integer.MIN_VALUE);
            int high = bound(docking, night, true).orElse(Integer.MAX_VALUE);
            int lowThen = bound(undocking, night, false).orElse(Integer.MIN_VALUE);
            int highThen = bound(undocking, night, true).orElse(Integer.MAX_VALUE);
            boolean meets = Math.max(low, lowThen) <= Math.min(high, highThen);
            // Where one cannot follow both, docking has been and counts; undocking then cuts a night.
            shifts.add(
                    meets
                            ? Math.clamp(0, Math.max(low, lowThen), Math.min(high, highThen))
                            : Math.clamp(Math.clamp(0, lowThen, highThen), low, high));
        }
        return List.copyOf(shifts);
    }

    /** How late, or early, a night can be for the crew to come from an anchor, or to reach it. */
    private OptionalInt bound(List<Anchor> anchors, int night, boolean upper) {
        int later = rules.house().sleepShift().laterMinutes() / GRID * GRID;
        int earlier = rules.house().sleepShift().earlierMinutes() / GRID * GRID;
        OptionalInt bound = OptionalInt.empty();
        for (Anchor anchor : anchors) {
            int nights = night - anchor.night;
            // Before the anchor the crew has yet to come to it: what it can gain, it can lack.
            int reach = upper ? (nights >= 0 ? later : -earlier) : (nights >= 0 ? -earlier : later);
            int value = anchor.shift + reach * nights;
            int tighter = bound.isEmpty()
                    ? value
                    : upper ? Math.min(bound.getAsInt(), value) : Math.max(bound.getAsInt(), value);
            bound = OptionalInt.of(tighter);
        }
        return bound;
    }
}
