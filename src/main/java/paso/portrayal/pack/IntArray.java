package paso.portrayal.pack;

import java.util.Arrays;

/** An int array that grows. */
public final class IntArray {
    private int[] values;
    private int size;

    public IntArray(int capacity) {
        values = new int[Math.max(16, capacity)];
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    void cutTo(int newSize) {
        size = newSize;
    }

    public int[] trimmed() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
