package space.hamsafar.campaign.score;

/**
 * How an assessor scores, compared with all.
 *
 * @param assessor id
 * @param ratings how many they gave
 * @param strictness how much less they give than the mean assessor, in units of the scale; negative for lenient ones
 * @param strictnessSd standard deviation of that
 * @param spread how far they spread their scores; 1 as the mean assessor, below 1 close together
 * @param spreadSd standard deviation of that
 */
public record AssessorEffect(
        String assessor, int ratings, double strictness, double strictnessSd, double spread, double spreadSd) {}
