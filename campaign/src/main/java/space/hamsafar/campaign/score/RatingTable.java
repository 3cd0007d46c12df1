package space.hamsafar.campaign.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ratings as arrays, with applicants and assessors numbered in order of their ids. */
final class RatingTable {
    final List<String> applicants;
    final List<String> assessors;
    final int[] applicant;
    final int[] assessor;
    final double[] value;

    RatingTable(List<Rating> ratings) {
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("there are no ratings: score before you calibrate");
        }
        applicants = ratings.stream().map(Rating::applicant).distinct().sorted().toList();
        assessors = ratings.stream().map(Rating::assessor).distinct().sorted().toList();
        Map<String, Integer> rows = numbers(applicants);
        Map<String, Integer> columns = numbers(assessors);
        applicant = ratings.stream()
                .mapToInt(one -> rows.getOrDefault(one.applicant(), 0))
                .toArray();
        assessor = ratings.stream()
                .mapToInt(one -> columns.getOrDefault(one.assessor(), 0))
                .toArray();
        value = ratings.stream().mapToDouble(Rating::value).toArray();
    }

    int size() {
        return value.length;
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }
}
