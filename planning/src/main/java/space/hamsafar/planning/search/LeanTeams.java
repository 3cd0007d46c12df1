package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * People as bits of a {@code long}, the ones asked for most in the highest bits, and what each mode needs of them.
 *
 * <p>By Hall's theorem a set of people fills all roles of a mode exactly if, for each set of roles, enough of them may
 * serve in one of these. So a handful of counts of bits tests a whole team.
 *
 * @param personOf number of the person of each bit
 * @param able of each mode: who may serve in one of a set of roles, by set
 * @param needed of each mode: how many people each of these sets needs
 * @param size of each mode: people needed in all
 */
record LeanTeams(int[] personOf, long[][] able, int[][] needed, int[] size) {

    /** Sets of roles are tested one by one, so there must not be many roles. */
    static final int MOST_ROLES = 8;

    static LeanTeams of(CompiledProject compiled) {
        Crew crew = compiled.crew();
        int modes = crew.roles().length;
        int[] personOf = byDemand(compiled);
        int[] bitOf = new int[personOf.length];
        for (int bit = 0; bit < personOf.length; bit++) {
            bitOf[personOf[bit]] = bit;
        }
        var teams = new LeanTeams(personOf, new long[modes][], new int[modes][], new int[modes]);
        for (int m = 0; m < modes; m++) {
            teams.fill(m, crew.roles()[m], bitOf);
        }
        return teams;
    }

    static boolean canBeStaffed(Crew.Part[] roles) {
        return Arrays.stream(roles).allMatch(role -> role.eligible().length >= role.count());
    }

    /** People by how much work asks for them, what can be shared out among many counting less. */
    private static int[] byDemand(CompiledProject compiled) {
        Crew crew = compiled.crew();
        long[] demand = new long[crew.ids().size()];
        for (int m = 0; m < crew.roles().length; m++) {
            for (Crew.Part role : crew.roles()[m]) {
                for (int person : role.eligible()) {
                    demand[person] +=
                            1000L * role.count() * compiled.activities().duration()[m] / role.eligible().length;
                }
            }
        }
        return IntStream.range(0, demand.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(p -> demand[p]).thenComparingInt(p -> p))
                .mapToInt(p -> p)
                .toArray();
    }

    private void fill(int mode, Crew.Part[] roles, int[] bitOf) {
        int sets = (1 << roles.length) - 1;
        long[] who = new long[sets];
        int[] many = new int[sets];
        for (int set = 1; set <= sets; set++) {
            for (int r = 0; r < roles.length; r++) {
                if ((set >> r & 1) == 1) {
                    many[set - 1] += roles[r].count();
                    for (int person : roles[r].eligible()) {
                        who[set - 1] |= 1L << bitOf[person];
                    }
                }
            }
        }
        able[mode] = who;
        needed[mode] = many;
        size[mode] = sets == 0 ? 0 : many[sets - 1];
    }

    /** Whether these people can fill all roles of a mode. */
    boolean suffice(int mode, long people) {
        long[] who = able[mode];
        int[] many = needed[mode];
        for (int set = who.length - 1; set >= 0; set--) {
            if (Long.bitCount(who[set] & people) < many[set]) {
                return false;
            }
        }
        return true;
    }

    /** A team out of people who suffice: those asked for most are spared as far as it goes. */
    long choose(int mode, long people) {
        if (size[mode] == 0) {
            return 0;
        }
        long team = people & able[mode][able[mode].length - 1];
        int surplus = Long.bitCount(team) - size[mode];
        long left = team;
        while (surplus > 0) {
            long highest = Long.highestOneBit(left);
            left &= ~highest;
            if (suffice(mode, team & ~highest)) {
                team &= ~highest;
                surplus--;
            }
        }
        return team;
    }

    /** The members of a team by number, role by role. */
    int[] byRole(Crew.Part[] roles, long team) {
        int[] places = new int[Long.bitCount(team)];
        int[] roleOf = new int[places.length];
        int next = 0;
        for (int r = 0; r < roles.length; r++) {
            for (int k = 0; k < roles[r].count(); k++) {
                roleOf[next++] = r;
            }
        }
        Arrays.fill(places, -1);
        for (int bit = 0; bit < personOf.length; bit++) {
            if ((team >> bit & 1) == 1) {
                seat(personOf[bit], roles, roleOf, places, new boolean[places.length]);
            }
        }
        return places;
    }

    private static boolean seat(int person, Crew.Part[] roles, int[] roleOf, int[] places, boolean[] tried) {
        for (int k = 0; k < places.length; k++) {
            boolean may = Arrays.stream(roles[roleOf[k]].eligible()).anyMatch(p -> p == person);
            if (may && !tried[k]) {
                tried[k] = true;
                if (places[k] < 0 || seat(places[k], roles, roleOf, places, tried)) {
                    places[k] = person;
                    return true;
                }
            }
        }
        return false;
    }
}
