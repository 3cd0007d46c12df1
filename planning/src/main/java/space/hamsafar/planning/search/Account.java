package space.hamsafar.planning.search;

import space.hamsafar.planning.Budget;

/**
 * The budgets that count what one person does in activities of one kind.
 *
 * @param budgets their numbers, in order of the start of their periods
 * @param reach the latest end of a period among a budget and those before it
 */
record Account(int[] budgets, int[] reach) {

    static Account of(int[] numbers, Budget[] budgets) {
        int[] reach = new int[numbers.length];
        for (int k = 0; k < numbers.length; k++) {
            int end = budgets[numbers[k]].period().end();
            reach[k] = k == 0 ? end : Math.max(reach[k - 1], end);
        }
        return new Account(numbers, reach);
    }

    /** Place in the list of the first budget that may count anything after a tick. */
    int from(int tick) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
