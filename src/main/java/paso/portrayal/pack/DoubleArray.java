package paso.portrayal.pack;

import java.util.Arrays;

/** A double array that grows. */
final class DoubleArray {
    private double[] values;
    private int size;

    DoubleArray(int capacity) {
        values = new double[Math.max(16, capacity)];
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = value;
    }

    double get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    double[] trimmed() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
