package space.hamsafar.planning.search;

import space.hamsafar.planning.Budget;

/** How much of each budget is spent. Not thread-safe. */
final class BudgetLedger {

    private final Crew crew;
    private final int[] spent;

    BudgetLedger(Crew crew) {
        this.crew = crew;
        spent = new int[crew.budgets().length];
    }

    /** The first tick from {@code tick} on at which a person's own work breaks no budget. */
    int next(int person, int activity, int tick, int duration) {
        int from = tick;
        Account account = crew.accounts()[activity][person];
        int[] budgets = account.budgets();
        for (int k = account.from(tick); k < budgets.length; k++) {
            Budget budget = crew.budgets()[budgets[k]];
            if (budget.period().start() >= from + duration) {
                break;
            }
            int left = Math.max(0, budget.limit() - spent[budgets[k]]);
            if (budget.period().overlap(from, from + duration) > left) {
                // Only as much of the activity as is left may still lie in the period.
                from = budget.period().end() - left;
                k = account.from(from) - 1;
            }
        }
        return from;
    }

    /**
     * The tick itself if a whole team breaks no budget together, else the first later one at which it might fit.
     *
     * @param team first {@code size} of them are the people
     */
    int nextForTeam(int[] team, int size, int activity, int tick, int duration) {
        if (!crew.sharedBudgets() || size < 2) {
            return tick;
        }
        spend(team, size, activity, tick, tick + duration, 1);
        int next = tick;
        for (int i = 0; i < size; i++) {
            for (int b : crew.accounts()[activity][team[i]].budgets()) {
                if (spent[b] > crew.budgets()[b].limit()) {
                    next = Math.max(tick + 1, next);
                    int overlap = crew.budgets()[b].period().overlap(tick, tick + duration);
                    int over = spent[b] - crew.budgets()[b].limit();
                    int allowed = overlap - Math.ceilDiv(over, size);
                    next = Math.max(next, crew.budgets()[b].period().end() - Math.max(0, allowed));
                }
            }
        }
        spend(team, size, activity, tick, tick + duration, -1);
        return next;
    }

    /** By how much a budget would be exceeded if a person worked so long. */
    int excess(int budget, int from, int to) {
        return spent[budget] + crew.budgets()[budget].period().overlap(from, to) - crew.budgets()[budget].limit();
    }

    /** Books (sign 1) or takes back (sign -1) the time of a team. */
    void spend(int[] team, int size, int activity, int from, int to, int sign) {
        for (int i = 0; i < size; i++) {
            Account account = crew.accounts()[activity][team[i]];
            for (int k = account.from(from); k < account.budgets().length; k++) {
                int b = account.budgets()[k];
                Budget budget = crew.budgets()[b];
                if (budget.period().start() >= to) {
                    break;
                }
                spent[b] += sign * budget.period().overlap(from, to);
            }
        }
    }
}
