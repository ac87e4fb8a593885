import { List, Paper, Title } from '@mantine/core';

/** Our own text: what letting an app in means here. */
const TERMS = [
  'The app may read and change what is listed above in this sandbox’s copy of the account, until an administrator disables it.',
  'Whoever has the client id, a client secret and the app key can act as the app. Share them only with its developer.',
  'What this sandbox holds is made up for tests. Put no customer’s real data into it.',
  'The sandbox comes as it is, without any warranty, and is not affiliated with ServiceTitan. On the real service its own terms hold.',
];

export function Terms() {
  return (
    <Paper withBorder p="sm" component="section" aria-labelledby="terms">
      <Title order={3} size="h6" id="terms">
        Terms and Conditions
      </Title>
      <List size="sm" mt="xs" type="ordered" withPadding>
        {TERMS.map((term) => (
          <List.Item key={term}>{term}</List.Item>
        ))}
      </List>
    </Paper>
  );
}
