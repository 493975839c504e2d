from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0001_entries'),
    ]

    operations = [
        migrations.AddField(
            model_name='entry',
            name='plain',
            field=models.TextField(default=''),
        ),
    ]
